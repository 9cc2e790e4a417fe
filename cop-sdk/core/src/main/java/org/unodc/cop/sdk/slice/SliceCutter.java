package org.unodc.cop.sdk.slice;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;

/** Cuts a record into slices. */
final class SliceCutter {
  private final Conference record;
  private final int enough;
  private final List<ListedElement> elements;
  private final NamedElements named;

  SliceCutter(Conference record, int enough) {
    this.record = record;
    this.enough = enough;
    this.elements = ListedElement.of(record);
    this.named = new NamedElements(elements);
  }

  /** {@return the slices, each element owned by one slice of each kind that judges it} */
  ImmutableList<CutSlice> cut() {
    ImmutableList.Builder<CutSlice> slices = ImmutableList.builder();
    cutBySession(slices);
    cutByRoom(slices);
    cut(SliceKind.PERSON, ElementList.SIDE_EVENTS::equals, SliceCutter::persons, slices);
    cut(SliceKind.DOCUMENT, SliceCutter::isDocument, SliceCutter::documents, slices);
    slices.add(
        slice(SliceKind.STAKEHOLDERS, "", SliceCutter::isBody, element -> isBody(element), false));
    slices.add(slice(SliceKind.RECORD, "", element -> true, element -> true, true));
    return slices.build();
  }

  private void cutBySession(ImmutableList.Builder<CutSlice> slices) {
    List<ImmutableSortedSet<String>> keys = keys();
    ListMultimap<String, ListedElement> byKey = ArrayListMultimap.create();
    for (ListedElement element : elements) {
      keys.get(element.position()).forEach(key -> byKey.put(key, element));
    }
    Set<String> all = new TreeSet<>(byKey.keySet());
    all.add(SessionKeys.TABLES);
    for (String key : all) {
      BitSet held = named.around(byKey.get(key));
      slices.add(
          slice(
              SliceKind.SESSION,
              key,
              element -> element.list().isInEverySlice() || held.get(element.position()),
              element -> keys.get(element.position()).first().equals(key),
              key.equals(SessionKeys.TABLES)));
    }
  }

  /** {@return the keys of each element for the slices by session} */
  private List<ImmutableSortedSet<String>> keys() {
    SessionKeys sessions = SessionKeys.of(record.sessions());
    List<ImmutableSortedSet<String>> keys = new ArrayList<>();
    for (ListedElement element : elements) {
      keys.add(sessions.of(element.list(), element.ids(), id -> keysOfThoseWith(id, sessions)));
    }
    return keys;
  }

  private Set<String> keysOfThoseWith(EntityId id, SessionKeys sessions) {
    Set<String> keys = new HashSet<>();
    for (ListedElement bearer : named.with(id)) {
      keys.addAll(sessions.named(bearer.list(), bearer.ids()));
    }
    return keys;
  }

  private void cutByRoom(ImmutableList.Builder<CutSlice> slices) {
    List<ListedElement> events = in(ElementList.SIDE_EVENTS::equals);
    int number = 0;
    for (List<ListedElement> group : ElementGroups.of(events, SliceCutter::room, enough)) {
      BitSet own = positions(group);
      Set<String> rooms = new HashSet<>();
      group.forEach(event -> rooms.addAll(room(event)));
      slices.add(
          slice(
              SliceKind.ROOM,
              String.valueOf(number++),
              element -> own.get(element.position()) || meetsIn(element, rooms),
              element -> own.get(element.position()),
              false));
    }
  }

  private void cut(
      SliceKind kind,
      Predicate<ElementList> lists,
      Function<ListedElement, Set<String>> keys,
      ImmutableList.Builder<CutSlice> slices) {
    int number = 0;
    for (List<ListedElement> group : ElementGroups.of(in(lists), keys, enough)) {
      BitSet own = positions(group);
      slices.add(
          slice(
              kind,
              String.valueOf(number++),
              element -> own.get(element.position()),
              element -> own.get(element.position()),
              false));
    }
  }

  private CutSlice slice(
      SliceKind kind,
      String key,
      Predicate<ListedElement> holds,
      Predicate<ListedElement> owns,
      boolean ownsRecord) {
    Slice.Builder slice = Slice.builder(kind, key, record);
    ImmutableListMultimap.Builder<ElementList, Integer> indices = ImmutableListMultimap.builder();
    for (ListedElement element : elements) {
      boolean isHeld = holds.test(element);
      boolean isHeader = !isHeld && element.value() instanceof Session && kind.hasHeaders();
      if (isHeld || isHeader) {
        indices.put(element.list(), element.index());
      }
      if (isHeader) {
        slice.add(element.list(), ElementList.header((Session) element.value()));
      } else if (isHeld && owns.test(element)) {
        slice.own(element.list(), element.value());
      } else if (isHeld) {
        slice.add(element.list(), element.value());
      }
    }
    return new CutSlice((ownsRecord ? slice.ownRecord() : slice).build(), indices.build());
  }

  private List<ListedElement> in(Predicate<ElementList> lists) {
    return elements.stream().filter(element -> lists.test(element.list())).toList();
  }

  private static BitSet positions(List<ListedElement> group) {
    BitSet positions = new BitSet();
    group.forEach(element -> positions.set(element.position()));
    return positions;
  }

  private static Set<String> room(ListedElement event) {
    return SharedKeys.room((SideEvent) event.value());
  }

  private static Set<String> persons(ListedElement event) {
    return SharedKeys.persons((SideEvent) event.value());
  }

  private static Set<String> documents(ListedElement element) {
    return SharedKeys.documents(element.value());
  }

  private static boolean meetsIn(ListedElement element, Set<String> rooms) {
    return element.value() instanceof Session session
        && SharedKeys.rooms(session).stream().anyMatch(rooms::contains);
  }

  private static boolean isDocument(ElementList list) {
    return list == ElementList.DRAFTS
        || list == ElementList.OUTCOMES
        || list == ElementList.SESSIONS;
  }

  private static boolean isBody(ListedElement element) {
    return element.list() == ElementList.STAKEHOLDERS
        || element.list() == ElementList.SECRETARIAT_UNITS;
  }
}
