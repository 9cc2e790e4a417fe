package org.unodc.cop.domain.rules.meeting;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.internal.IntervalSweep;
import org.unodc.cop.domain.internal.PlainText;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Parameter;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.MeetingKind;
import org.unodc.cop.domain.session.Session;

/** Rules about the times and numbers of the meetings of a session. */
public final class MeetingRules {
  private static final Parameter HOURS = new Parameter("hours", 12, 1, 24 * 7);
  private static final Parameter MINUTES = new Parameter("minutes", 10, 1, 60);
  private static final Parameter EARLIEST_HOUR = new Parameter("earliest-hour", 6, 0, 23);

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("meeting.room-has-one-meeting-at-a-time", Session.class)
              .reading(Scope.NAMES)
              .when(session -> session.meetings().stream().anyMatch(MeetingRules::hasRoomAndSlot))
              .check(MeetingRules::checkRooms),
          Rule.warning("meeting.body-has-one-meeting-at-a-time", Session.class)
              .reading(Scope.VALUE)
              .when(session -> session.meetings().stream().anyMatch(MeetingRules::isOfOneBody))
              .check(MeetingRules::checkBodies),
          Rule.warning("meeting.numbers-follow-their-times", Session.class)
              .reading(Scope.VALUE)
              .when(session -> session.meetings().stream().anyMatch(MeetingRules::isCounted))
              .check(MeetingRules::checkNumbers),
          Rule.warning("meeting.numbers-count-from-one", Meeting.class)
              .asCaseOf("source.numbers-are-plausible")
              .reading(Scope.VALUE)
              .when(meeting -> meeting.number().isPresent())
              .check(
                  (meeting, record, findings) -> {
                    int number = meeting.number().orElseThrow();
                    if (number < 1) {
                      findings.add(Place.of("number"), number);
                    }
                  }),
          Rule.notice("meeting.length-is-plausible", Meeting.class)
              .asCaseOf("session.lengths-are-plausible")
              .reading(Scope.VALUE)
              .with(HOURS)
              .with(MINUTES)
              .when(meeting -> meeting.slot().isPresent())
              .check(
                  (meeting, record, findings) -> {
                    TimeSlot slot = slot(meeting);
                    long hours = findings.value(HOURS);
                    long minutes = findings.value(MINUTES);
                    if (slot.end().isAfter(slot.start().plusHours(hours))
                        || slot.end().isBefore(slot.start().plusMinutes(minutes))) {
                      findings.add(Place.of("slot"), slot.start(), slot.end(), hours, minutes);
                    }
                  }),
          Rule.notice("meeting.begins-by-day", Session.class)
              .reading(Scope.VALUE)
              .with(EARLIEST_HOUR)
              .when(
                  session ->
                      session.meetings().stream()
                          .anyMatch(meeting -> showsItsClock(meeting, session)))
              .check(MeetingRules::checkHours));

  private MeetingRules() {}

  private static void checkRooms(Session session, RecordView record, FindingCollector findings) {
    checkOverlaps(
        session,
        MeetingRules::hasRoomAndSlot,
        meeting -> meeting.room().orElseThrow().value(),
        (meeting, running) -> true,
        "room",
        meeting -> ImmutableList.of(record.label(meeting.room().orElseThrow())),
        findings);
  }

  /** Two meetings in one room are reported by the rule about rooms. */
  private static void checkBodies(Session session, RecordView record, FindingCollector findings) {
    checkOverlaps(
        session,
        MeetingRules::isOfOneBody,
        MeetingRules::body,
        (meeting, running) -> meeting.room().isEmpty() || !meeting.room().equals(running.room()),
        "slot",
        meeting -> ImmutableList.of(),
        findings);
  }

  private static void checkOverlaps(
      Session session,
      Predicate<Meeting> condition,
      Function<Meeting, String> key,
      BiPredicate<Meeting, Meeting> isReported,
      String accessor,
      Function<Meeting, ImmutableList<EntityLabel>> more,
      FindingCollector findings) {
    Map<String, List<Integer>> groups =
        indices(session, condition)
            .collect(Collectors.groupingBy(index -> key.apply(session.meetings().get(index))));
    for (List<Integer> group : groups.values()) {
      new IntervalSweep<>(group, index -> start(session, index), index -> end(session, index))
          .forEachOverlap(
              (index, running) -> {
                Meeting meeting = session.meetings().get(index);
                Meeting other = session.meetings().get(running.last().thing());
                if (!meeting.id().equals(other.id()) && isReported.test(meeting, other)) {
                  findings.add(
                      Place.of("meetings").at(index).at(accessor),
                      ImmutableList.builder()
                          .add(EntityLabel.of(meeting), EntityLabel.of(other))
                          .addAll(more.apply(meeting))
                          .build()
                          .toArray());
                }
              });
    }
  }

  private static void checkNumbers(Session session, RecordView record, FindingCollector findings) {
    Map<String, Meeting> highest = new HashMap<>();
    List<Integer> byStart =
        indices(session, MeetingRules::isCounted)
            .sorted(
                Comparator.comparing(
                    (Integer index) -> start(session, index), OffsetDateTime.timeLineOrder()))
            .toList();
    for (int index : byStart) {
      Meeting meeting = session.meetings().get(index);
      Meeting before = highest.get(body(meeting));
      if (before == null || number(before) <= number(meeting)) {
        highest.put(body(meeting), meeting);
      } else if (slot(before).start().isBefore(slot(meeting).start())) {
        findings.add(
            Place.of("meetings").at(index).at("number"),
            EntityLabel.of(meeting),
            number(meeting),
            EntityLabel.of(before),
            number(before));
      }
    }
  }

  private static void checkHours(Session session, RecordView record, FindingCollector findings) {
    long earliest = findings.value(EARLIEST_HOUR);
    Optional<LocalDate> last = lastDay(session);
    indices(session, meeting -> showsItsClock(meeting, session))
        .forEach(
            index -> {
              Meeting meeting = session.meetings().get(index);
              OffsetDateTime start = session.byTheClock(slot(meeting)).start();
              if (start.getHour() < earliest
                  && last.filter(start.toLocalDate()::isBefore).isPresent()) {
                findings.add(
                    Place.of("meetings").at(index).at("slot"),
                    EntityLabel.of(meeting),
                    start,
                    earliest);
              }
            });
  }

  /**
   * Returns whether the hour at the venue is known: from its time zone, or from an offset, which
   * UTC is not, because times are often converted to it.
   */
  private static boolean showsItsClock(Meeting meeting, Session session) {
    boolean hasZone = session.venue().flatMap(venue -> venue.zone()).isPresent();
    return meeting
        .slot()
        .filter(slot -> hasZone || !slot.start().getOffset().equals(ZoneOffset.UTC))
        .isPresent();
  }

  /**
   * {@return the last day of a session, or that of its last meeting if the record does not state
   * it; a session that does not finish in time goes on in the night of its last day}
   */
  private static Optional<LocalDate> lastDay(Session session) {
    return session
        .days()
        .map(DateRange::last)
        .or(
            () ->
                session.meetings().stream()
                    .flatMap(meeting -> meeting.slot().stream())
                    .map(slot -> session.daysOf(slot).first())
                    .max(LocalDate::compareTo));
  }

  private static Stream<Integer> indices(Session session, Predicate<Meeting> condition) {
    return IntStream.range(0, session.meetings().size())
        .filter(index -> condition.test(session.meetings().get(index)))
        .boxed();
  }

  private static boolean hasRoomAndSlot(Meeting meeting) {
    return meeting.room().isPresent() && meeting.slot().isPresent();
  }

  /** Returns whether the meeting has a time and its body cannot have two meetings at that time. */
  private static boolean isOfOneBody(Meeting meeting) {
    return meeting.slot().isPresent() && isOfAKnownBody(meeting);
  }

  /** {@return whether the body is known: several working groups may meet} */
  static boolean isOfAKnownBody(Meeting meeting) {
    return meeting.body().isPresent()
        || meeting.kind().filter(kind -> kind != MeetingKind.WORKING_GROUP).isPresent();
  }

  /** {@return a text that is the same for all meetings of one body} */
  static String body(Meeting meeting) {
    return meeting.kind().map(MeetingKind::name).orElse("")
        + meeting.body().map(body -> '/' + PlainText.normalized(body.toString())).orElse("");
  }

  private static boolean isCounted(Meeting meeting) {
    return isOfOneBody(meeting) && meeting.number().orElse(0) >= 1;
  }

  private static OffsetDateTime start(Session session, int index) {
    return slot(session.meetings().get(index)).start();
  }

  private static OffsetDateTime end(Session session, int index) {
    return slot(session.meetings().get(index)).end();
  }

  private static int number(Meeting meeting) {
    return meeting.number().orElseThrow();
  }

  private static TimeSlot slot(Meeting meeting) {
    return meeting.slot().orElseThrow();
  }
}
