package org.unodc.cop.examples.programme.desk;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.text.CollationKey;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.sideevent.SideEventStatus;

/**
 * The events that a filter selects, sorted, and the part of them that a page shows.
 *
 * @param filter the filter, with the number of a page that exists
 * @param matching all events that match the filter, in its order
 * @param statuses the number of events of each status that match the other criteria; a status
 *     without events is left out
 * @param beside the number of events that match all criteria except the status
 */
record DeskList(
    DeskFilter filter,
    ImmutableList<IndexedEvent> matching,
    ImmutableMap<SideEventStatus, Long> statuses,
    long beside) {
  private static final int PAGE_SIZE = 50;

  static DeskList of(IndexedEvents events, DeskFilter filter, OfficialLanguage language) {
    Map<SideEventStatus, Long> statuses = new EnumMap<>(SideEventStatus.class);
    ImmutableList.Builder<IndexedEvent> matching = ImmutableList.builder();
    long beside = 0;
    for (IndexedEvent indexed : inOrder(events, filter, language)) {
      if (filter.matchesBesideStatus(indexed)) {
        beside++;
        indexed.event().status().ifPresent(status -> statuses.merge(status, 1L, Long::sum));
        if (filter.hasStatus(indexed)) {
          matching.add(indexed);
        }
      }
    }
    ImmutableList<IndexedEvent> sorted = matching.build();
    int page = Math.max(1, Math.min(filter.page(), pages(sorted.size())));
    return new DeskList(filter.atPage(page), sorted, ImmutableMap.copyOf(statuses), beside);
  }

  /** {@return the events of the page} */
  ImmutableList<IndexedEvent> shown() {
    return matching.stream()
        .skip((long) PAGE_SIZE * (filter.page() - 1))
        .limit(PAGE_SIZE)
        .collect(toImmutableList());
  }

  /** {@return the number of pages, at least one} */
  public int pages() {
    return pages(matching.size());
  }

  private static int pages(int size) {
    return Math.max(1, (size + PAGE_SIZE - 1) / PAGE_SIZE);
  }

  /** All events of the session, sorted once for each requested order. */
  private static ImmutableList<IndexedEvent> inOrder(
      IndexedEvents events, DeskFilter filter, OfficialLanguage language) {
    return events.inOrder(
        filter.column().key() + " " + filter.isDescending() + " " + language.tag(),
        () -> order(events, filter, language));
  }

  private static Comparator<IndexedEvent> order(
      IndexedEvents events, DeskFilter filter, OfficialLanguage language) {
    boolean descending = filter.isDescending();
    return switch (filter.column()) {
      case TITLE, ORGANIZER, APPLICANT -> {
        ImmutableMap<SideEventId, CollationKey> keys = events.keys(filter.column(), language);
        yield by(indexed -> Optional.ofNullable(keys.get(indexed.event().id())), descending);
      }
      case STATUS -> by(indexed -> indexed.event().status(), descending);
      case FINDINGS -> by(indexed -> Optional.of(indexed.weight()), descending);
      case SUBMITTED -> by(DeskList::submitted, descending);
      case PLACE -> by(IndexedEvent::place, descending);
    };
  }

  /** Events without a value are last in both directions; equal ones are sorted by application. */
  private static <K extends Comparable<? super K>> Comparator<IndexedEvent> by(
      Function<IndexedEvent, Optional<K>> key, boolean descending) {
    Comparator<IndexedEvent> order = lastIfEmpty(key, descending);
    return order
        .thenComparing(lastIfEmpty(DeskList::submitted, false))
        .thenComparing(IndexedEvent::id);
  }

  private static <K extends Comparable<? super K>> Comparator<IndexedEvent> lastIfEmpty(
      Function<IndexedEvent, Optional<K>> key, boolean descending) {
    Comparator<K> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
    return Comparator.comparing(
        indexed -> key.apply(indexed).orElse(null), Comparator.nullsLast(order));
  }

  private static Optional<Instant> submitted(IndexedEvent indexed) {
    return indexed.application().flatMap(Application::submittedAt).map(OffsetDateTime::toInstant);
  }
}
