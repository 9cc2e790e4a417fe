package org.unodc.cop.sdk.diff;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.sdk.internal.json.JsonValue;
import org.unodc.cop.sdk.internal.json.JsonValue.Items;
import org.unodc.cop.sdk.internal.json.JsonValue.Members;

/** Merges two documents that were made from the same one, and collects the conflicts. */
final class DocumentMerge {
  private static final String TYPE = "type";

  /** The member of a text that has its words by language. */
  private static final String TEXTS = "texts";

  private final ImmutableList.Builder<Conflict> conflicts = ImmutableList.builder();

  /**
   * A value that both documents changed in different ways.
   *
   * @param place the place in the first document; in the base if the value is not in the first one
   * @param isInOurs whether the place is in the first document
   */
  record Conflict(
      Place place,
      boolean isInOurs,
      Optional<JsonValue> base,
      Optional<JsonValue> ours,
      Optional<JsonValue> theirs) {}

  /**
   * The places of a value, or where it would be, in two of the documents.
   *
   * @param base the place in the base
   * @param ours the place in the first document
   */
  record Places(Place base, Place ours) {
    Places at(String name) {
      return new Places(base.at(name), ours.at(name));
    }
  }

  /** Merges three records; a remark stays at the value that it is about. */
  JsonValue merge(Members base, Members ours, Members theirs) {
    Places root = new Places(Place.here(), Place.here());
    Optional<JsonValue> others =
        merge(withoutRemarks(base), withoutRemarks(ours), withoutRemarks(theirs), root);
    Members merged = (Members) others.orElseThrow();
    MovedRemarks ourPlaces = new MovedRemarks(ours, merged);
    MovedRemarks theirPlaces = new MovedRemarks(theirs, merged);
    Places here = root.at(MovedRemarks.REMARKS);
    Optional<JsonValue> remarks =
        merge(new MovedRemarks(base, merged).moved(), ourPlaces.moved(), theirPlaces.moved(), here);
    for (JsonValue remark : items(remarks)) {
      if (ourPlaces.isLost(remark)) {
        conflict(Optional.empty(), Optional.of(remark), Optional.empty(), here);
      } else if (theirPlaces.isLost(remark)) {
        conflict(Optional.empty(), Optional.empty(), Optional.of(remark), here);
      }
    }
    ImmutableMap.Builder<String, JsonValue> members = ImmutableMap.builder();
    members.putAll(merged.members());
    remarks.ifPresent(value -> members.put(MovedRemarks.REMARKS, value));
    return new Members(members.buildOrThrow());
  }

  private static Optional<JsonValue> withoutRemarks(Members record) {
    return Optional.of(
        new Members(
            ImmutableMap.copyOf(
                Maps.filterKeys(record.members(), name -> !name.equals(MovedRemarks.REMARKS)))));
  }

  ImmutableList<Conflict> conflicts() {
    return conflicts.build();
  }

  /** {@return the merged value; empty if it was removed} */
  Optional<JsonValue> merge(
      Optional<JsonValue> base,
      Optional<JsonValue> ours,
      Optional<JsonValue> theirs,
      Places places) {
    if (ours.equals(theirs) || base.equals(theirs)) {
      return ours;
    }
    if (base.equals(ours)) {
      return theirs;
    }
    if (ours.isPresent() && theirs.isPresent()) {
      JsonValue first = ours.get();
      JsonValue second = theirs.get();
      if (first instanceof Items ourItems && second instanceof Items theirItems) {
        return Optional.of(
            new Items(
                new ListMerge(this, items(base), ourItems.items(), theirItems.items(), places)
                    .merged()));
      }
      if (first instanceof Members ourMembers
          && second instanceof Members theirMembers
          && areMergedByMember(base, ourMembers, theirMembers, places)) {
        return Optional.of(mergeMembers(members(base), ourMembers, theirMembers, places));
      }
    }
    return conflict(base, ours, theirs, places);
  }

  /** {@return the value that one of the documents changed; that of the first if both did} */
  Optional<JsonValue> choose(
      Optional<JsonValue> base,
      Optional<JsonValue> ours,
      Optional<JsonValue> theirs,
      Places places) {
    if (ours.equals(theirs) || base.equals(theirs)) {
      return ours;
    }
    return base.equals(ours) ? theirs : conflict(base, ours, theirs, places);
  }

  /** Reports a conflict and returns the value of the first document. */
  Optional<JsonValue> conflict(
      Optional<JsonValue> base,
      Optional<JsonValue> ours,
      Optional<JsonValue> theirs,
      Places places) {
    boolean isInOurs = ours.isPresent() || base.isEmpty();
    conflicts.add(
        new Conflict(isInOurs ? places.ours() : places.base(), isInOurs, base, ours, theirs));
    return ours;
  }

  private Members mergeMembers(
      ImmutableMap<String, JsonValue> base, Members ours, Members theirs, Places places) {
    Set<String> names = new LinkedHashSet<>(ours.members().keySet());
    names.addAll(theirs.members().keySet());
    names.addAll(base.keySet());
    ImmutableMap.Builder<String, JsonValue> merged = ImmutableMap.builder();
    for (String name : names) {
      merge(
              Optional.ofNullable(base.get(name)),
              Optional.ofNullable(ours.members().get(name)),
              Optional.ofNullable(theirs.members().get(name)),
              places.at(name))
          .ifPresent(value -> merged.put(name, value));
    }
    return new Members(merged.buildOrThrow());
  }

  /**
   * Returns whether the members of objects are merged one by one: those of entities, of texts in
   * several languages, and of objects with lists. Any other object is one value, because its
   * members depend on one another, as the first and the last day of a session do.
   */
  private static boolean areMergedByMember(
      Optional<JsonValue> base, Members ours, Members theirs, Places places) {
    if (!haveSame(TYPE, ours, theirs) || !haveSame(ListAlignment.ID, ours, theirs)) {
      return false;
    }
    if (base.isPresent() && (!(base.get() instanceof Members old) || !haveSame(TYPE, old, ours))) {
      return false;
    }
    return ours.members().containsKey(ListAlignment.ID)
        || ours.members().containsKey(TEXTS)
        || places.ours().pointer().endsWith("/" + TEXTS)
        || Stream.of(ours, theirs)
            .flatMap(object -> object.members().values().stream())
            .anyMatch(Items.class::isInstance);
  }

  private static boolean haveSame(String name, Members first, Members second) {
    return Optional.ofNullable(first.members().get(name))
        .equals(Optional.ofNullable(second.members().get(name)));
  }

  private static ImmutableList<JsonValue> items(Optional<JsonValue> value) {
    return value.orElse(null) instanceof Items list ? list.items() : ImmutableList.of();
  }

  private static ImmutableMap<String, JsonValue> members(Optional<JsonValue> value) {
    return value.orElse(null) instanceof Members object ? object.members() : ImmutableMap.of();
  }
}
