package org.unodc.cop.domain.rules.delegation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.unodc.cop.domain.bureau.Credential;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.calendar.Timing;
import org.unodc.cop.domain.deadline.DueDate;
import org.unodc.cop.domain.deadline.Preparation;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.Participant.ParticipatingState;
import org.unodc.cop.domain.party.Participant.RegionalOrganization;
import org.unodc.cop.domain.procedure.CredentialIssuer;
import org.unodc.cop.domain.procedure.Deadline;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Parameter;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rules.SessionProcedure;
import org.unodc.cop.domain.session.Session;

/** Rules about the arrival and the signature of credentials. */
public final class CredentialRules {
  private static final Parameter DAYS = new Parameter("days", 366, 30, 3_660);
  private static final Parameter DAYS_AFTER = new Parameter("days-after", 60, 0, 366);

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.notice("delegation.credentials-arrive-near-their-session", Credential.class)
              .reading(Scope.SESSION)
              .with(DAYS)
              .with(DAYS_AFTER)
              .when(credential -> credential.received().isPresent())
              .given(CredentialRules::days, CredentialRules::checkDay),
          Rule.notice("delegation.credentials-arrived-in-time", Credential.class)
              .reading(Scope.SESSION)
              .when(
                  (credential, record) ->
                      credential.received().isPresent() && due(credential, record).isPresent())
              .check(CredentialRules::checkDeadline),
          Rule.error("delegation.credentials-signed-by-one-who-may", Credential.class)
              .reading(Scope.SESSION)
              .when(
                  (credential, record) ->
                      credential.signedBy().isPresent()
                          && (issuingRules(credential, record).isPresent()
                              || record
                                  .find(Participant.class, credential.participant())
                                  .isPresent()))
              .check(CredentialRules::checkIssuer));

  private CredentialRules() {}

  private static void checkDay(
      Credential credential, DateRange held, RecordView record, FindingCollector findings) {
    Session session = record.find(Session.class, credential.session()).orElseThrow();
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

  private static void checkDeadline(
      Credential credential, RecordView record, FindingCollector findings) {
    DueDate due = due(credential, record).orElseThrow();
    Session session = record.find(Session.class, credential.session()).orElseThrow();
    Timing received = credential.received().orElseThrow();
    if (isLate(received, due, session)) {
      Deadline rule = due.rule().orElseThrow();
      Object arrived =
          received instanceof TimeSlot slot && due.moment().isPresent()
              ? slot.start()
              : received.earliest();
      findings.addCiting(
          due.citation(),
          Place.of("received"),
          record.label(credential.participant()),
          EntityLabel.of(session),
          arrived,
          arrived instanceof OffsetDateTime
              ? due.moment().orElseThrow()
              : SessionProcedure.lastDay(due),
          rule.time().number(),
          rule.unit());
    }
  }

  private static boolean isLate(Timing received, DueDate due, Session session) {
    return (received instanceof TimeSlot slot && due.moment().isPresent())
        ? slot.start().isAfter(due.moment().get())
        : session.daysOf(received).first().isAfter(SessionProcedure.lastDay(due));
  }

  private static Optional<DueDate> due(Credential credential, RecordView record) {
    return record
        .find(Session.class, credential.session())
        .flatMap(
            session -> SessionProcedure.deadlinesOf(session, record).due(Preparation.CREDENTIALS));
  }

  private static void checkIssuer(
      Credential credential, RecordView record, FindingCollector findings) {
    CredentialIssuer issuer = credential.signedBy().orElseThrow();
    Optional<RulesOfProcedure> rules = issuingRules(credential, record);
    boolean fits = fits(issuer, credential, record);
    if (!fits || rules.filter(known -> !known.credentialIssuers().contains(issuer)).isPresent()) {
      findings.addCiting(
          rules.flatMap(RulesOfProcedure::credentialIssuersCitation),
          Place.of("signedBy"),
          record.label(credential.participant()),
          record.label(credential.session()),
          issuer,
          fits ? "rules" : "sender");
    }
  }

  /**
   * Checks that the authority of an organization does not sign for a State, and that no other
   * issuer signs for a regional organization.
   */
  private static boolean fits(CredentialIssuer issuer, Credential credential, RecordView record) {
    boolean isOfOrganization = issuer == CredentialIssuer.COMPETENT_AUTHORITY_OF_ORGANIZATION;
    return record
        .find(Participant.class, credential.participant())
        .map(
            participant ->
                isOfOrganization
                    ? !(participant instanceof ParticipatingState)
                    : !(participant instanceof RegionalOrganization))
        .orElse(true);
  }

  /** {@return the rules of procedure in force at the opening, if they list the authorities} */
  private static Optional<RulesOfProcedure> issuingRules(Credential credential, RecordView record) {
    return record
        .find(Session.class, credential.session())
        .flatMap(session -> SessionProcedure.rulesFor(session, record))
        .filter(rules -> !rules.credentialIssuers().isEmpty());
  }
}
