package org.unodc.cop.domain.coherence;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.calendar.Timing;
import org.unodc.cop.domain.engagement.Engagement;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.RecordView;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.statement.Statement;
import org.unodc.cop.domain.statement.StatementOccasion;

/** Rules that compare statements with the meetings and events at which they were made. */
final class OccasionRules {
  /** The rules of this class, in the order of the standard rules. */
  static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.of("statement.is-made-on-a-day-of-its-occasion", Severity.WARNING, Statement.class)
              .when(
                  (statement, record) ->
                      statement.when().isPresent() && daysFor(statement, record).isPresent())
              .check(OccasionRules::checkDay));

  private OccasionRules() {}

  private static void checkDay(Statement statement, RecordView record, FindingCollector findings) {
    Timing made = statement.when().orElseThrow();
    DateRange days = daysFor(statement, record).orElseThrow();
    if (made.latest().isBefore(days.first()) || made.earliest().isAfter(days.last())) {
      EntityId occasion = statement.occasion().flatMap(OccasionRules::idOf).orElseThrow();
      findings.add(
          Place.of("when"), made.earliest(), record.label(occasion), days.first(), days.last());
    }
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

  /** {@return the days of the occasion of a statement, in the time zone of the venue if known} */
  private static Optional<DateRange> daysFor(Statement statement, RecordView record) {
    return statement
        .occasion()
        .flatMap(occasion -> whenOf(occasion, record))
        .map(when -> days(when, SessionProcedure.session(statement.session(), record)));
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
    return when instanceof TimeSlot slot && session.isPresent()
        ? session.get().daysOf(slot)
        : DateRange.of(when.earliest(), when.latest());
  }
}
