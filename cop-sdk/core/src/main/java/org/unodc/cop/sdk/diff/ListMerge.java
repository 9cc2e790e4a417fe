package org.unodc.cop.sdk.diff;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.unodc.cop.sdk.diff.DocumentMerge.Places;
import org.unodc.cop.sdk.internal.json.JsonValue;
import org.unodc.cop.sdk.internal.json.JsonValue.Items;

/**
 * Merges two lists that were made from the same one. Entities are matched by their ids, other
 * elements as {@link ListAlignment} does.
 */
final class ListMerge {
  private static final int NONE = -1;

  private final DocumentMerge documents;
  private final ImmutableList<JsonValue> base;
  private final ImmutableList<JsonValue> ours;
  private final ImmutableList<JsonValue> theirs;
  private final Places places;
  private final ListAlignment toOurs;
  private final ListAlignment toTheirs;

  /** The indices in ours of the elements that both lists have, by their indices in theirs. */
  private final Map<Integer, Integer> oursByTheirs = new HashMap<>();

  private final Map<Integer, JsonValue> theirsByOurs = new HashMap<>();

  ListMerge(
      DocumentMerge documents,
      ImmutableList<JsonValue> base,
      ImmutableList<JsonValue> ours,
      ImmutableList<JsonValue> theirs,
      Places places) {
    this.documents = documents;
    this.base = base;
    this.ours = ours;
    this.theirs = theirs;
    this.places = places;
    this.toOurs = ListAlignment.of(base, ours);
    this.toTheirs = ListAlignment.of(base, theirs);
  }

  ImmutableList<JsonValue> merged() {
    matchSides();
    List<Optional<JsonValue>> ourResults = new ArrayList<>();
    for (int i = 0; i < ours.size(); i++) {
      ourResults.add(ofOurs(i));
    }
    Map<Integer, Optional<JsonValue>> theirResults = new HashMap<>();
    for (int i = 0; i < theirs.size(); i++) {
      if (!oursByTheirs.containsKey(i)) {
        theirResults.put(i, ofTheirs(i));
      }
    }
    ImmutableList.Builder<JsonValue> merged = ImmutableList.builder();
    for (int slot : order()) {
      Optional<JsonValue> value =
          slot < ours.size()
              ? ourResults.get(slot)
              : theirResults.getOrDefault(slot - ours.size(), Optional.empty());
      value.ifPresent(merged::add);
    }
    return merged.build();
  }

  /** Matches elements by the base, then elements that both lists added. */
  private void matchSides() {
    Map<String, Deque<Integer>> added = new HashMap<>();
    for (int i = 0; i < ours.size(); i++) {
      if (toOurs.earlier(i) < 0) {
        added.computeIfAbsent(ListAlignment.key(ours.get(i)), key -> new ArrayDeque<>()).add(i);
      }
    }
    for (int i = 0; i < theirs.size(); i++) {
      int earlier = toTheirs.earlier(i);
      if (earlier >= 0) {
        if (toOurs.later(earlier) >= 0) {
          match(i, toOurs.later(earlier));
        }
      } else {
        Integer same =
            added.getOrDefault(ListAlignment.key(theirs.get(i)), new ArrayDeque<>()).poll();
        if (same != null) {
          match(i, same);
        }
      }
    }
  }

  private void match(int their, int our) {
    oursByTheirs.put(their, our);
    theirsByOurs.put(our, theirs.get(their));
  }

  private Optional<JsonValue> ofOurs(int index) {
    int earlier = toOurs.earlier(index);
    Optional<JsonValue> theirValue = Optional.ofNullable(theirsByOurs.get(index));
    Places here = new Places(places.base().at(Math.max(earlier, 0)), places.ours().at(index));
    return merge(before(earlier), Optional.of(ours.get(index)), theirValue, here);
  }

  /** Returns an element that theirs has and ours does not have, unless ours removed it. */
  private Optional<JsonValue> ofTheirs(int index) {
    int earlier = toTheirs.earlier(index);
    Places here = new Places(places.base().at(Math.max(earlier, 0)), places.ours());
    return merge(before(earlier), Optional.empty(), Optional.of(theirs.get(index)), here);
  }

  /** An element without an id is one value, so that no mixture of two statements results. */
  private Optional<JsonValue> merge(
      Optional<JsonValue> earlier,
      Optional<JsonValue> our,
      Optional<JsonValue> their,
      Places here) {
    return our.or(() -> their).filter(ListAlignment::hasId).isPresent()
        ? documents.merge(earlier, our, their, here)
        : documents.choose(earlier, our, their, here);
  }

  private Optional<JsonValue> before(int index) {
    return index < 0 ? Optional.empty() : Optional.of(base.get(index));
  }

  private List<Integer> order() {
    List<Integer> ourSlots = IntStream.range(0, ours.size()).boxed().toList();
    List<Integer> theirSlots = IntStream.range(0, theirs.size()).map(this::slot).boxed().toList();
    boolean weMoved = hasMoves(toOurs);
    boolean theyMoved = hasMoves(toTheirs);
    if (weMoved
        && theyMoved
        && !common(ourSlots, theirSlots).equals(common(theirSlots, ourSlots))) {
      documents.conflict(
          Optional.of(new Items(base)),
          Optional.of(new Items(ours)),
          Optional.of(new Items(theirs)),
          places);
    }
    return theyMoved && !weMoved
        ? interleaved(theirSlots, ourSlots)
        : interleaved(ourSlots, theirSlots);
  }

  /** {@return the index in ours of an element of theirs; otherwise a number after all of ours} */
  private int slot(int index) {
    return oursByTheirs.getOrDefault(index, ours.size() + index);
  }

  private static boolean hasMoves(ListAlignment alignment) {
    return IntStream.range(0, alignment.sizeAfter())
        .anyMatch(index -> alignment.earlier(index) >= 0 && !alignment.keepsItsPlace(index));
  }

  private static List<Integer> common(List<Integer> slots, List<Integer> others) {
    Set<Integer> known = new HashSet<>(others);
    return slots.stream().filter(known::contains).toList();
  }

  /** Puts each slot that is only in the other list after the one before it in that list. */
  private static List<Integer> interleaved(List<Integer> spine, List<Integer> other) {
    Set<Integer> inSpine = new HashSet<>(spine);
    Set<Integer> inOther = new HashSet<>(other);
    Map<Integer, List<Integer>> following = new HashMap<>();
    int anchor = NONE;
    for (int slot : other) {
      if (inSpine.contains(slot)) {
        anchor = slot;
      } else {
        following.computeIfAbsent(anchor, key -> new ArrayList<>()).add(slot);
      }
    }
    List<Integer> order = new ArrayList<>();
    int last = NONE;
    for (int slot : spine) {
      if (inOther.contains(slot)) {
        order.addAll(following.getOrDefault(last, List.of()));
        last = slot;
      }
      order.add(slot);
    }
    order.addAll(following.getOrDefault(last, List.of()));
    return order;
  }
}
