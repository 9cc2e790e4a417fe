package org.unodc.cop.domain.rules.quorum;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.calendar.Timing;
import org.unodc.cop.domain.id.MeetingId;
import org.unodc.cop.domain.outcome.Outcome;
import org.unodc.cop.domain.outcome.Vote;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.MeetingKind;
import org.unodc.cop.domain.session.Session;

/**
 * The number of parties that were present when a decision was taken, by vote or without one.
 *
 * @param session the session that took the decision
 * @param day the day of the decision
 * @param present the number of parties present
 * @param place the member of the vote or the outcome that leads to the number
 */
record DecisionAttendance(Session session, LocalDate day, ReportedCount present, Place place) {

  /**
   * {@return the attendance when a vote was taken, as the vote or otherwise its meeting states it;
   * empty if the record does not state it, or if the vote is on a protocol}
   */
  static Optional<DecisionAttendance> at(Vote vote, RecordView record) {
    if (RecordedVotes.in(record).isOnProtocol(vote)) {
      return Optional.empty();
    }
    Optional<ReportedCount> stated =
        vote.present().orElse(-1) < 0
            ? Optional.empty()
            : Optional.of(ReportedCount.exactly(vote.present().getAsInt()));
    Optional<ReportedCount> counted =
        record.find(Meeting.class, vote.meeting()).flatMap(meeting -> presentAt(meeting, record));
    Place place = Place.of(stated.isPresent() ? "present" : "meeting");
    return record
        .find(Session.class, vote.session())
        .flatMap(
            session ->
                RecordedVotes.daysOf(vote, record)
                    .flatMap(
                        days ->
                            stated
                                .or(() -> counted)
                                .map(
                                    present ->
                                        new DecisionAttendance(
                                            session, days.first(), present, place))));
  }

  /**
   * {@return the attendance when an outcome was adopted without a vote of the record: at its
   * meeting or, if the record does not name it, at each plenary meeting that was held at the time
   * of adoption; empty if one of these meetings does not state it, or if the outcome is on a
   * protocol}
   */
  static ImmutableList<DecisionAttendance> at(Outcome outcome, RecordView record) {
    Optional<Session> session = record.find(Session.class, outcome.session());
    boolean isCheckedByVote = record.find(Vote.class, outcome.vote()).isPresent();
    if (session.isEmpty() || isCheckedByVote || RecordedVotes.isOnProtocol(outcome, record)) {
      return ImmutableList.of();
    }
    Place place = Place.of(outcome.meeting().isPresent() ? "meeting" : "adopted");
    ImmutableList<Meeting> meetings =
        outcome
            .meeting()
            .map(id -> named(id, record))
            .or(() -> outcome.adopted().map(time -> Plenaries.of(session.get(), record).at(time)))
            .orElse(ImmutableList.of());
    return meetings.stream().allMatch(meeting -> presentAt(meeting, record).isPresent())
        ? meetings.stream()
            .flatMap(meeting -> at(meeting, session.get(), outcome, place, record).stream())
            .collect(ImmutableList.toImmutableList())
        : ImmutableList.of();
  }

  /** {@return the number of parties at a meeting: of its complete list, or otherwise as stated} */
  static Optional<ReportedCount> presentAt(Meeting meeting) {
    return meeting
        .partiesPresent()
        .flatMap(
            parties ->
                parties.complete()
                    ? Optional.of(
                        ReportedCount.exactly(parties.items().stream().distinct().count()))
                    : parties.stated());
  }

  /** {@return the same number, computed once for all decisions at a meeting} */
  private static Optional<ReportedCount> presentAt(Meeting meeting, RecordView record) {
    return record
        .computedOnce(
            PresentParties.class, meeting.id(), () -> new PresentParties(presentAt(meeting)))
        .number();
  }

  private static Optional<DecisionAttendance> at(
      Meeting meeting, Session session, Outcome outcome, Place place, RecordView record) {
    Optional<LocalDate> day =
        meeting
            .slot()
            .map(slot -> session.daysOf(slot).first())
            .or(() -> outcome.adopted().map(Timing::earliest))
            .or(() -> session.days().map(days -> days.first()));
    return day.map(
        known ->
            new DecisionAttendance(
                session, known, presentAt(meeting, record).orElseThrow(), place));
  }

  private static ImmutableList<Meeting> named(MeetingId id, RecordView record) {
    return record.find(Meeting.class, id).stream().collect(ImmutableList.toImmutableList());
  }

  /** The number of parties at one meeting. */
  private record PresentParties(Optional<ReportedCount> number) {}

  /**
   * The meetings of a session that are, or may be, plenary.
   *
   * @param byDay the meetings by each of their days
   * @param haveDays whether the day of each meeting is known
   */
  private record Plenaries(
      Session session, ImmutableListMultimap<LocalDate, Meeting> byDay, boolean haveDays) {
    static Plenaries of(Session session, RecordView record) {
      return record.computedOnce(Plenaries.class, session.id(), () -> of(session));
    }

    private static Plenaries of(Session session) {
      ImmutableList<Meeting> meetings =
          session.meetings().stream()
              .filter(meeting -> meeting.kind().map(MeetingKind.PLENARY::equals).orElse(true))
              .collect(ImmutableList.toImmutableList());
      ImmutableListMultimap.Builder<LocalDate, Meeting> byDay = ImmutableListMultimap.builder();
      for (Meeting meeting : meetings) {
        meeting
            .slot()
            .map(session::daysOf)
            .ifPresent(
                days ->
                    Stream.of(days.first(), days.last())
                        .distinct()
                        .forEach(day -> byDay.put(day, meeting)));
      }
      return new Plenaries(
          session,
          byDay.build(),
          meetings.stream().allMatch(meeting -> meeting.slot().isPresent()));
    }

    /** {@return the meetings at a time; none if its day or the day of a meeting is not certain} */
    ImmutableList<Meeting> at(Timing time) {
      if (time instanceof TimeSlot slot) {
        return on(session.byTheClock(slot)).stream()
            .filter(meeting -> meeting.slot().filter(slot::overlaps).isPresent())
            .collect(ImmutableList.toImmutableList());
      }
      return on(time);
    }

    private ImmutableList<Meeting> on(Timing time) {
      return haveDays && time.earliest().equals(time.latest())
          ? byDay.get(time.earliest())
          : ImmutableList.of();
    }
  }
}
