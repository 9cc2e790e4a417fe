package org.unodc.cop.domain.rules.delegation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.bureau.Credential;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Parameter;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.session.Session;

/** Rules about the days on which credentials were received. */
public final class CredentialDayRules {
  private static final Parameter DAYS = new Parameter("days", 366, 30, 3_660);
  private static final Parameter DAYS_AFTER = new Parameter("days-after", 60, 0, 366);

  /** The rules of this class, in the order of the standard rules. */
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.of(
                  "session.credentials-arrive-near-their-session",
                  Severity.NOTICE,
                  Credential.class)
              .reading(Scope.SESSION)
              .with(DAYS)
              .with(DAYS_AFTER)
              .when(
                  (credential, record) ->
                      credential.received().isPresent() && days(credential, record).isPresent())
              .check(CredentialDayRules::checkCredentials));

  private CredentialDayRules() {}

  private static void checkCredentials(
      Credential credential, RecordView record, FindingCollector findings) {
    Session session = record.find(Session.class, credential.session()).orElseThrow();
    DateRange held = days(credential, record).orElseThrow();
    DateRange received = session.daysOf(credential.received().orElseThrow());
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

  private static Optional<DateRange> days(Credential credential, RecordView record) {
    return record.find(Session.class, credential.session()).flatMap(Session::days);
  }
}
