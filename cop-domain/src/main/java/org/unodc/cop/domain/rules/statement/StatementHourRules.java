package org.unodc.cop.domain.rules.statement;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.statement.Statement;
import org.unodc.cop.domain.statement.StatementOccasion;

/** Rules that compare the hour of a statement with its meeting and its length with its limit. */
public final class StatementHourRules {
  /** How long a meeting may begin before or continue after its slot. */
  private static final Duration OVERRUN = Duration.ofHours(2);

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("statement.keeps-the-hours-of-its-meeting", Statement.class)
              .reading(Scope.SESSION)
              .when(statement -> slot(statement).isPresent())
              .given(StatementHourRules::meetingOf, StatementHourRules::checkHours),
          Rule.notice("statement.keeps-its-time-limit", Statement.class)
              .reading(Scope.VALUE)
              .when(statement -> slot(statement).isPresent())
              .given(
                  Statement::timeLimit,
                  (statement, limit, record, findings) -> {
                    long minutes = length(slot(statement).orElseThrow()).toMinutes();
                    if (minutes > 2 * Math.max(1, limit.toMinutes())) {
                      findings.add(Place.of("when"), minutes, limit.toMinutes());
                    }
                  }));

  private StatementHourRules() {}

  private static void checkHours(
      Statement statement, Meeting meeting, RecordView record, FindingCollector findings) {
    TimeSlot own = slot(statement).orElseThrow();
    TimeSlot hours = meeting.slot().orElseThrow();
    OffsetDateTime first = hours.start().minus(OVERRUN);
    OffsetDateTime last = hours.end().plus(OVERRUN);
    if (own.start().isBefore(first) || own.end().isAfter(last)) {
      findings.add(
          Place.of("when"), own.start(), EntityLabel.of(meeting), hours.start(), hours.end());
    }
  }

  private static Duration length(TimeSlot slot) {
    return Duration.between(slot.start(), slot.end());
  }

  private static Optional<TimeSlot> slot(Statement statement) {
    return statement.when().filter(TimeSlot.class::isInstance).map(TimeSlot.class::cast);
  }

  private static Optional<Meeting> meetingOf(Statement statement, RecordView record) {
    return statement
        .occasion()
        .filter(StatementOccasion.AtMeeting.class::isInstance)
        .map(occasion -> ((StatementOccasion.AtMeeting) occasion).meeting())
        .flatMap(id -> record.find(Meeting.class, id))
        .filter(meeting -> meeting.slot().isPresent());
  }
}
