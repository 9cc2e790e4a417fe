package org.unodc.cop.domain.rules.meeting;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rules.Nights;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.MeetingKind;
import org.unodc.cop.domain.session.Session;

/** Rules about the days of the meetings of a session, and about meetings at the same time. */
public final class MeetingTimeRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("meeting.lies-within-the-days-of-its-session", Session.class)
              .reading(Scope.VALUE)
              .when(MeetingTimeRules::hasMeetingsAndDays)
              .check(MeetingTimeRules::checkMeetings),
          Rule.notice("meeting.plenary-and-committee-meet-apart", Session.class)
              .reading(Scope.VALUE)
              .when(
                  session ->
                      meets(session, MeetingKind.PLENARY)
                          && meets(session, MeetingKind.COMMITTEE_OF_THE_WHOLE))
              .check(MeetingTimeRules::checkApart));

  private MeetingTimeRules() {}

  private static boolean hasMeetingsAndDays(Session session) {
    return session.days().isPresent()
        && session.meetings().stream().anyMatch(meeting -> meeting.slot().isPresent());
  }

  private static void checkMeetings(Session session, RecordView record, FindingCollector findings) {
    DateRange days = session.days().orElseThrow();
    for (int i = 0; i < session.meetings().size(); i++) {
      Meeting meeting = session.meetings().get(i);
      Optional<LocalDate> outside =
          meeting.slot().flatMap(slot -> firstOutside(slot, session.daysOf(slot), days));
      if (outside.isPresent()) {
        findings.add(
            Place.of("meetings").at(i).at("slot"),
            label(meeting),
            outside.get(),
            days.first(),
            days.last());
      }
    }
  }

  private static Optional<LocalDate> firstOutside(TimeSlot slot, DateRange own, DateRange days) {
    return Stream.of(own.first(), Nights.isOne(slot) ? own.first() : own.last())
        .filter(day -> !days.contains(day))
        .findFirst();
  }

  private static boolean meets(Session session, MeetingKind kind) {
    return session.meetings().stream()
        .anyMatch(meeting -> meeting.slot().isPresent() && isOf(meeting, kind));
  }

  private static boolean isOf(Meeting meeting, MeetingKind kind) {
    return meeting.kind().filter(kind::equals).isPresent();
  }

  /**
   * Reports plenary and committee meetings that overlap, in one pass in the order of their starts.
   * For each kind, only the meeting that ends last can still be running.
   */
  private static void checkApart(Session session, RecordView record, FindingCollector findings) {
    Map<MeetingKind, Meeting> running = new EnumMap<>(MeetingKind.class);
    for (int index : plenariesAndCommitteesByStart(session)) {
      Meeting meeting = session.meetings().get(index);
      boolean plenary = isOf(meeting, MeetingKind.PLENARY);
      Meeting runningMeeting =
          running.get(plenary ? MeetingKind.COMMITTEE_OF_THE_WHOLE : MeetingKind.PLENARY);
      if (runningMeeting != null && slot(runningMeeting).overlaps(slot(meeting))) {
        findings.add(
            Place.of("meetings").at(index).at("slot"), label(meeting), label(runningMeeting));
      }
      running.merge(
          meeting.kind().orElseThrow(),
          meeting,
          (current, next) -> slot(next).end().isAfter(slot(current).end()) ? next : current);
    }
  }

  private static int[] plenariesAndCommitteesByStart(Session session) {
    Comparator<Integer> byStart =
        Comparator.comparing(
            index -> slot(session.meetings().get(index)).start(),
            Comparator.comparing(OffsetDateTime::toInstant));
    return IntStream.range(0, session.meetings().size())
        .filter(index -> session.meetings().get(index).slot().isPresent())
        .filter(
            index ->
                isOf(session.meetings().get(index), MeetingKind.PLENARY)
                    || isOf(session.meetings().get(index), MeetingKind.COMMITTEE_OF_THE_WHOLE))
        .boxed()
        .sorted(byStart.thenComparing(index -> session.meetings().get(index).id()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static TimeSlot slot(Meeting meeting) {
    return meeting.slot().orElseThrow();
  }

  private static EntityLabel label(Meeting meeting) {
    return EntityLabel.of(meeting);
  }
}
