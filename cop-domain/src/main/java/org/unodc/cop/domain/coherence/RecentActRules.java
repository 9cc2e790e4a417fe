package org.unodc.cop.domain.coherence;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.bureau.Credential;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.calendar.Timing;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.outcome.Draft;
import org.unodc.cop.domain.outcome.Outcome;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Parameter;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.RecordView;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.session.Session;

/** Rules about the days of drafts, outcomes and credentials. */
final class RecentActRules {
  private static final Parameter DAYS = new Parameter("days", 366, 30, 3_660);
  private static final Parameter DAYS_AFTER = new Parameter("days-after", 60, 0, 366);

  /** The rules of this class, in the order of the standard rules. */
  static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.of("session.acts-are-not-in-the-future", Severity.WARNING, Composite.class)
              .among(Draft.class, Outcome.class, Credential.class)
              .when(act -> timeOf(act).isPresent())
              .check(RecentActRules::checkFuture),
          Rule.of(
                  "session.credentials-arrive-near-their-session",
                  Severity.NOTICE,
                  Credential.class)
              .with(DAYS)
              .with(DAYS_AFTER)
              .when(
                  (credential, record) ->
                      credential.received().isPresent() && days(credential, record).isPresent())
              .check(RecentActRules::checkCredentials));

  private RecentActRules() {}

  private static void checkFuture(Composite act, RecordView record, FindingCollector findings) {
    LocalDate day = timeOf(act).orElseThrow().earliest();
    if (day.isAfter(record.day())) {
      findings.add(Place.of(memberOf(act)), labelOf(act, record), day, record.day());
    }
  }

  private static void checkCredentials(
      Credential credential, RecordView record, FindingCollector findings) {
    Session session = record.find(Session.class, credential.session()).orElseThrow();
    DateRange held = days(credential, record).orElseThrow();
    DateRange received = days(credential.received().orElseThrow(), session);
    LocalDate earliest = held.first().minusDays(findings.value(DAYS));
    LocalDate latest = held.last().plusDays(findings.value(DAYS_AFTER));
    if (received.first().isAfter(latest) || received.last().isBefore(earliest)) {
      findings.add(
          Place.of("received"),
          record.label(credential.participant()),
          EntityLabel.of(session),
          received.first(),
          held.first(),
          held.last());
    }
  }

  private static DateRange days(Timing time, Session session) {
    return time instanceof TimeSlot slot
        ? session.daysOf(slot)
        : DateRange.of(time.earliest(), time.latest());
  }

  private static Optional<DateRange> days(Credential credential, RecordView record) {
    return record.find(Session.class, credential.session()).flatMap(Session::days);
  }

  private static Optional<Timing> timeOf(Composite act) {
    if (act instanceof Draft draft) {
      return draft.submitted();
    }
    if (act instanceof Outcome outcome) {
      return outcome.adopted();
    }
    return act instanceof Credential credential ? credential.received() : Optional.empty();
  }

  private static EntityLabel labelOf(Composite act, RecordView record) {
    return act instanceof Credential credential
        ? record.label(credential.participant())
        : EntityLabel.of((Entity) act);
  }

  private static String memberOf(Composite act) {
    return act instanceof Draft ? "submitted" : act instanceof Outcome ? "adopted" : "received";
  }
}
