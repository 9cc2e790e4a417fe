package org.unodc.cop.domain.rules.statement;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.calendar.Timing;
import org.unodc.cop.domain.engagement.Engagement;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.statement.Statement;
import org.unodc.cop.domain.statement.StatementOccasion;

/** Rules that compare statements with the meetings and events at which they were made. */
public final class OccasionRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("statement.is-made-on-a-day-of-its-occasion", Statement.class)
              .reading(Scope.SESSION)
              .when(
                  (statement, record) ->
                      statement.when().isPresent() && daysFor(statement, record).isPresent())
              .check(OccasionRules::checkDay),
          Rule.warning("statement.occasion-is-of-its-session", Statement.class)
              .asCaseOf("session.parts-belong-together")
              .reading(Scope.SESSION)
              .when(
                  (statement, record) ->
                      statement.session().isPresent()
                          && sessionOfOccasion(statement, record).isPresent())
              .check(OccasionRules::checkSession));

  private OccasionRules() {}

  private static void checkDay(Statement statement, RecordView record, FindingCollector findings) {
    Timing made = statement.when().orElseThrow();
    DateRange days = daysFor(statement, record).orElseThrow();
    if (made.latest().isBefore(days.first()) || made.earliest().isAfter(days.last())) {
      EntityId occasion =
          statement.occasion().flatMap(OccasionRules::idOf).or(statement::session).orElseThrow();
      findings.add(
          Place.of("when"), made.earliest(), record.label(occasion), days.first(), days.last());
    }
  }

  private static void checkSession(
      Statement statement, RecordView record, FindingCollector findings) {
    SessionId session = statement.session().orElseThrow();
    SessionId ofOccasion = sessionOfOccasion(statement, record).orElseThrow();
    if (!session.equals(ofOccasion)) {
      EntityId occasion = statement.occasion().flatMap(OccasionRules::idOf).orElseThrow();
      findings.add(
          Place.of("occasion"),
          record.label(occasion),
          record.label(ofOccasion),
          record.label(session));
    }
  }

  /** {@return the session of the side event or engagement at which a statement was made} */
  private static Optional<SessionId> sessionOfOccasion(Statement statement, RecordView record) {
    StatementOccasion occasion = statement.occasion().orElse(null);
    if (occasion instanceof StatementOccasion.AtEngagement atEngagement) {
      return record.find(Engagement.class, atEngagement.engagement()).flatMap(Engagement::session);
    }
    return occasion instanceof StatementOccasion.AtSideEvent atSideEvent
        ? record.find(SideEvent.class, atSideEvent.sideEvent()).flatMap(SideEvent::session)
        : Optional.empty();
  }

  private static Optional<EntityId> idOf(StatementOccasion occasion) {
    if (occasion instanceof StatementOccasion.AtMeeting atMeeting) {
      return Optional.of(atMeeting.meeting());
    }
    if (occasion instanceof StatementOccasion.AtEngagement atEngagement) {
      return Optional.of(atEngagement.engagement());
    }
    return occasion instanceof StatementOccasion.AtSideEvent atSideEvent
        ? Optional.of(atSideEvent.sideEvent())
        : Optional.empty();
  }

  /**
   * {@return the days of the occasion of a statement, in the time zone of the venue if known; the
   * days of the session if the day of the meeting is not known}
   */
  private static Optional<DateRange> daysFor(Statement statement, RecordView record) {
    Optional<Session> session = record.find(Session.class, statement.session());
    return statement
        .occasion()
        .flatMap(occasion -> whenOf(occasion, record))
        .map(when -> days(when, session))
        .or(() -> session.filter(held -> isAtAMeeting(statement)).flatMap(Session::days));
  }

  private static boolean isAtAMeeting(Statement statement) {
    StatementOccasion occasion = statement.occasion().orElse(null);
    return occasion instanceof StatementOccasion.AtMeeting
        || occasion instanceof StatementOccasion.AtSomeMeeting;
  }

  private static Optional<Timing> whenOf(StatementOccasion occasion, RecordView record) {
    if (occasion instanceof StatementOccasion.AtMeeting atMeeting) {
      return record
          .find(Meeting.class, atMeeting.meeting())
          .flatMap(Meeting::slot)
          .map(slot -> slot);
    }
    if (occasion instanceof StatementOccasion.AtEngagement atEngagement) {
      return record.find(Engagement.class, atEngagement.engagement()).flatMap(Engagement::when);
    }
    return occasion instanceof StatementOccasion.AtSideEvent atSideEvent
        ? record
            .find(SideEvent.class, atSideEvent.sideEvent())
            .flatMap(SideEvent::slot)
            .map(slot -> slot)
        : Optional.empty();
  }

  private static DateRange days(Timing when, Optional<Session> session) {
    return session
        .map(held -> held.daysOf(when))
        .orElseGet(() -> DateRange.of(when.earliest(), when.latest()));
  }
}
