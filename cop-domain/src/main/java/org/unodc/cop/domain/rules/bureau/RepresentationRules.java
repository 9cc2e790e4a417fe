package org.unodc.cop.domain.rules.bureau;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.bureau.Credential;
import org.unodc.cop.domain.bureau.Officer;
import org.unodc.cop.domain.bureau.OfficerRole;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.Participant.ParticipatingState;
import org.unodc.cop.domain.party.Participant.RegionalOrganization;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.procedure.BureauRule;
import org.unodc.cop.domain.procedure.CredentialIssuer;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.session.Session;

/** Rules about the States of officers and about the credentials of representatives. */
public final class RepresentationRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.of("session.officers-come-from-parties", Severity.ERROR, Officer.class)
              .reading(Scope.SESSION)
              .when(
                  (officer, record) ->
                      session(officer, record)
                              .flatMap(session -> BureauRules.ruleOn(session, record))
                              .isPresent()
                          && isParty(officer, record) != Answer.UNKNOWN)
              .check(RepresentationRules::checkParty),
          Rule.of("session.officers-hold-known-offices", Severity.WARNING, Officer.class)
              .reaching(Reach.SESSION)
              .check(RepresentationRules::checkOffice));

  private RepresentationRules() {}

  private static void checkParty(Officer officer, RecordView record, FindingCollector findings) {
    if (isParty(officer, record) == Answer.NO) {
      Session session = session(officer, record).orElseThrow();
      findings.addCiting(
          BureauRules.ruleOn(session, record).flatMap(BureauRule::citation),
          Place.of("state"),
          EntityLabel.of(session),
          officer.role(),
          officer.state().orElseThrow(),
          record.label(session.conventionIn(record).orElseThrow()),
          opening(session));
    }
  }

  private static void checkOffice(Officer officer, RecordView record, FindingCollector findings) {
    if (!OfficerRole.listed().contains(officer.role())
        && session(officer, record)
            .flatMap(session -> BureauRules.rulesOn(session, record))
            .filter(
                rules ->
                    BureauPlan.KnownOffices.of(rules, record)
                        .codes()
                        .contains(officer.role().word()))
            .isEmpty()) {
      findings.add(Place.of("role"), record.label(officer.session()), officer.role());
    }
  }

  /**
   * {@return whether the State of the officer was a party on the first day of the session; unknown
   * for an officer who took over the office later}
   */
  private static Answer isParty(Officer officer, RecordView record) {
    if (!officer.electedBySession().orElse(true)) {
      return Answer.UNKNOWN;
    }
    Optional<Session> session =
        session(officer, record)
            .filter(
                elected -> elected.days().isPresent() && elected.conventionIn(record).isPresent());
    if (session.isEmpty() || officer.state().isEmpty()) {
      return Answer.UNKNOWN;
    }
    return StatusByState.in(record)
        .statusOf(
            officer.state().get(),
            session.get().conventionIn(record).orElseThrow(),
            opening(session.get()),
            record)
        .map(ParticipantStatus::isParty)
        .orElse(Answer.UNKNOWN);
  }

  private static Optional<Session> session(Officer officer, RecordView record) {
    return record.find(Session.class, officer.session());
  }

  private static LocalDate opening(Session session) {
    return session.days().orElseThrow().first();
  }
}
