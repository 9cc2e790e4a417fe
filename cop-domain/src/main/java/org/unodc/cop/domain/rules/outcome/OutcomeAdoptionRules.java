package org.unodc.cop.domain.rules.outcome;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.calendar.Timing;
import org.unodc.cop.domain.id.DraftId;
import org.unodc.cop.domain.id.MeetingId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.outcome.Draft;
import org.unodc.cop.domain.outcome.Outcome;
import org.unodc.cop.domain.outcome.Vote;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rules.SessionParts;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.Session;

/**
 * Rules about the session, the meeting and the day on which an outcome was adopted, and about the
 * draft that was submitted before.
 */
public final class OutcomeAdoptionRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("outcome.is-adopted-during-its-session", Outcome.class)
              .reading(Scope.SESSION)
              .when(
                  (outcome, record) ->
                      outcome.adopted().isPresent()
                          && (sessionDays(outcome, record).isPresent()
                              || meetingDays(outcome, record).isPresent()))
              .check(OutcomeAdoptionRules::checkDay),
          Rule.warning("outcome.is-adopted-at-a-meeting-of-its-session", Outcome.class)
              .asCaseOf("session.parts-belong-together")
              .reading(Scope.SESSION)
              .when((outcome, record) -> record.find(Meeting.class, outcome.meeting()).isPresent())
              .given(OutcomeAdoptionRules::session, OutcomeAdoptionRules::checkMeeting),
          Rule.warning("outcome.draft-is-submitted-before-it-is-decided", Entity.class)
              .reading(Scope.SESSION)
              .among(Draft.class, Outcome.class, Vote.class)
              .when((entity, record) -> draft(entity, record).flatMap(Draft::submitted).isPresent())
              .given(OutcomeAdoptionRules::decided, OutcomeAdoptionRules::checkDraft));

  private OutcomeAdoptionRules() {}

  private static void checkDay(Outcome outcome, RecordView record, FindingCollector findings) {
    DateRange adopted = days(outcome.adopted().orElseThrow(), session(outcome, record));
    Optional<DateRange> ofSession =
        sessionDays(outcome, record).filter(days -> areApart(days, adopted));
    if (ofSession.isPresent()) {
      Session session = session(outcome, record).orElseThrow();
      addDay(adopted, EntityLabel.of(session), ofSession.get(), findings);
      return;
    }
    meetingDays(outcome, record)
        .filter(days -> areApart(days, adopted))
        .ifPresent(
            days ->
                addDay(
                    adopted,
                    EntityLabel.of(record.find(Meeting.class, outcome.meeting()).orElseThrow()),
                    days,
                    findings));
  }

  private static void addDay(
      DateRange adopted, EntityLabel occasion, DateRange held, FindingCollector findings) {
    findings.add(Place.of("adopted"), adopted.first(), occasion, held.first(), held.last());
  }

  private static boolean areApart(DateRange one, DateRange other) {
    return one.last().isBefore(other.first()) || other.last().isBefore(one.first());
  }

  private static void checkMeeting(
      Outcome outcome, Session session, RecordView record, FindingCollector findings) {
    MeetingId meeting = outcome.meeting().orElseThrow();
    boolean isOfSession = SessionParts.in(record).haveMeeting(meeting, session, record);
    if (!isOfSession) {
      findings.add(Place.of("meeting"), record.label(meeting), EntityLabel.of(session));
    }
  }

  private static void checkDraft(
      Entity entity, LocalDate decided, RecordView record, FindingCollector findings) {
    Draft draft = draft(entity, record).orElseThrow();
    Timing submitted = draft.submitted().orElseThrow();
    LocalDate day = days(submitted, session(draft, record)).first();
    if (day.isAfter(decided) || isLaterOnTheDay(submitted, entity)) {
      findings.add(
          Place.of(entity instanceof Draft ? "submitted" : "draft"),
          EntityLabel.of(draft),
          day,
          decided);
    }
  }

  private static boolean isLaterOnTheDay(Timing submitted, Entity entity) {
    return submitted instanceof TimeSlot slot
        && entity instanceof Outcome outcome
        && outcome
            .adopted()
            .filter(
                adopted ->
                    adopted instanceof TimeSlot decided && slot.start().isAfter(decided.end()))
            .isPresent();
  }

  /** {@return the draft on which a decision was taken, or the draft itself} */
  private static Optional<Draft> draft(Entity entity, RecordView record) {
    if (entity instanceof Draft draft) {
      return Optional.of(draft);
    }
    return (entity instanceof Outcome outcome
            ? outcome.draft()
            : entity instanceof Vote vote ? vote.draft() : Optional.<DraftId>empty())
        .flatMap(id -> record.find(Draft.class, id));
  }

  /**
   * {@return the last day on which a decision may have been taken: that of the adoption, of the
   * meeting, or of the session}
   */
  private static Optional<LocalDate> decided(Entity entity, RecordView record) {
    Optional<Session> session = session(entity, record);
    Optional<DateRange> stated =
        entity instanceof Outcome outcome
            ? outcome
                .adopted()
                .map(time -> days(time, session))
                .or(() -> meetingDays(outcome, record))
            : entity instanceof Vote vote
                ? record
                    .find(Meeting.class, vote.meeting())
                    .flatMap(meeting -> days(meeting, session))
                : Optional.empty();
    return stated
        .or(() -> session.flatMap(held -> SessionParts.in(record).daysOf(held, record)))
        .map(DateRange::last);
  }

  private static Optional<DateRange> sessionDays(Outcome outcome, RecordView record) {
    return session(outcome, record)
        .flatMap(session -> SessionParts.in(record).daysOf(session, record));
  }

  private static Optional<DateRange> meetingDays(Outcome outcome, RecordView record) {
    return record
        .find(Meeting.class, outcome.meeting())
        .flatMap(held -> days(held, session(outcome, record)));
  }

  private static Optional<DateRange> days(Meeting meeting, Optional<Session> session) {
    return meeting.slot().map(slot -> days(slot, session));
  }

  /** {@return the possible days of a time, in the time zone of the venue if it is known} */
  private static DateRange days(Timing time, Optional<Session> session) {
    return session
        .map(held -> held.daysOf(time))
        .orElseGet(() -> DateRange.of(time.earliest(), time.latest()));
  }

  private static Optional<Session> session(Entity entity, RecordView record) {
    return (entity instanceof Outcome outcome
            ? outcome.session()
            : entity instanceof Vote vote
                ? vote.session()
                : entity instanceof Draft draft ? draft.session() : Optional.<SessionId>empty())
        .flatMap(id -> record.find(Session.class, id));
  }
}
