package org.unodc.cop.examples.programme.sessionprogramme;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.conference.Snapshot;

/** The side events and meetings of the session by day, sorted once for each revision. */
final class SessionEvents {
  private static final LoadingCache<Snapshot, SessionEvents> KNOWN =
      Caffeine.newBuilder().weakKeys().maximumSize(8).build(SessionEvents::new);

  private static final Comparator<Booking> BY_TIME =
      Comparator.<Booking, OffsetDateTime>comparing(
              booking -> booking.slot().start(), OffsetDateTime.timeLineOrder())
          .thenComparing(booking -> booking.slot().end(), OffsetDateTime.timeLineOrder());

  private final ImmutableList<SideEvent> all;
  private final long takingPlace;
  private final ImmutableListMultimap<LocalDate, Booking> bookings;
  private final ImmutableSortedSet<LocalDate> days;
  private final ImmutableListMultimap<Boolean, SideEvent> withoutTime;
  private final ImmutableSet<LocalizedText> themes;
  private final ImmutableSet<String> languages;
  private final Optional<DateRange> session;

  private SessionEvents(Snapshot now) {
    this.session = now.session().days();
    this.all =
        now.conference().sideEvents().stream()
            .filter(event -> event.session().equals(Optional.of(now.session().id())))
            .collect(toImmutableList());
    this.takingPlace = all.stream().filter(SideEvent::takesPlace).count();
    this.bookings =
        Stream.concat(
                all.stream().flatMap(event -> Booking.of(event).stream()),
                now.session().meetings().stream().flatMap(meeting -> Booking.of(meeting).stream()))
            .sorted(BY_TIME)
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    booking -> day(booking, now), booking -> booking));
    this.days = ImmutableSortedSet.copyOf(bookings.keySet());
    this.withoutTime =
        all.stream()
            .filter(event -> event.slot().isEmpty())
            .sorted(Comparator.comparing(SideEvent::id))
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    SideEvent::takesPlace, event -> event));
    this.themes = all.stream().flatMap(event -> event.themes().stream()).collect(toImmutableSet());
    this.languages =
        all.stream().flatMap(event -> event.languages().stream()).collect(toImmutableSet());
  }

  /** {@return the events and meetings of a snapshot} */
  static SessionEvents of(Snapshot now) {
    return KNOWN.get(now);
  }

  private static LocalDate day(Booking booking, Snapshot now) {
    return booking.slot().start().atZoneSameInstant(now.zone()).toLocalDate();
  }

  /** {@return the side events of the session} */
  ImmutableList<SideEvent> all() {
    return all;
  }

  /** {@return the number of side events that take place or took place} */
  long takingPlace() {
    return takingPlace;
  }

  /** {@return the days with a side event or a meeting} */
  ImmutableSortedSet<LocalDate> days() {
    return days;
  }

  /** {@return what begins on a day, in the order of time} */
  ImmutableList<Booking> on(LocalDate day) {
    return bookings.get(day);
  }

  /** {@return the side events without a time, by whether they take place} */
  ImmutableList<SideEvent> withoutTime(boolean takesPlace) {
    return withoutTime.get(takesPlace);
  }

  /** {@return the side events, those with a time first, in the order of time} */
  Stream<SideEvent> inOrder() {
    return Streams.concat(
        bookings.values().stream().flatMap(booking -> booking.event().stream()),
        withoutTime(true).stream(),
        withoutTime(false).stream());
  }

  /** {@return the themes of the side events} */
  ImmutableSet<LocalizedText> themes() {
    return themes;
  }

  /** {@return the tags of the languages of the side events} */
  ImmutableSet<String> languages() {
    return languages;
  }

  /** {@return what the programme opens with: today during the session, else its first day} */
  DayChoice opening(LocalDate today) {
    if (days.isEmpty()) {
      return DayChoice.NONE;
    }
    boolean isDuring =
        session.isPresent()
            && !today.isBefore(session.get().first())
            && !today.isAfter(session.get().last());
    LocalDate next = isDuring ? days.ceiling(today) : days.first();
    return DayChoice.of(next == null ? days.last() : next);
  }

  /** {@return whether the time of an event can no longer be fixed, only recorded} */
  boolean isPast(SideEvent event, LocalDate today) {
    return event.status().equals(Optional.of(SideEventStatus.HELD))
        || session.map(days -> today.isAfter(days.last())).orElse(false);
  }
}
