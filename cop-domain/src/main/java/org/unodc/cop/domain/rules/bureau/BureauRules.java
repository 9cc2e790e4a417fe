package org.unodc.cop.domain.rules.bureau;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.bureau.Officer;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.place.RegionalGroup;
import org.unodc.cop.domain.procedure.BureauRule;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rules.SessionProcedure;
import org.unodc.cop.domain.session.Session;

/** Rules about the number, the States and the rotation of the officers of a session. */
public final class BureauRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("bureau.officers-complete", Session.class)
              .reading(Scope.SESSION)
              .when(BureauRules::hasCountedOfficers)
              .check(BureauRules::checkNumbers),
          Rule.notice("bureau.presidency-rotates", Session.class)
              .reading(Scope.SESSION)
              .when(BureauRules::followsAPresidency)
              .check(BureauRules::checkRotation),
          Rule.error("bureau.officers-come-from-parties", Officer.class)
              .asCaseOf("quorum.parties-are-parties")
              .reading(Scope.SESSION)
              .when(
                  (officer, record) ->
                      record
                              .find(Session.class, officer.session())
                              .flatMap(session -> ruleOn(session, record))
                              .isPresent()
                          && isParty(officer, record) != Answer.UNKNOWN)
              .check(BureauRules::checkParty));

  private BureauRules() {}

  /**
   * {@return the rule of procedure about the bureau that is in force on the first day of a session;
   * empty if the record has none}
   */
  static Optional<BureauRule> ruleOn(Session session, RecordView record) {
    return SessionProcedure.rulesFor(session, record).flatMap(RulesOfProcedure::bureau);
  }

  private static boolean hasCountedOfficers(Session session, RecordView record) {
    return BureauPlan.of(session, record).filter(BureauPlan::statesNumbers).isPresent()
        && !BureauSeats.of(record, session).all().isEmpty();
  }

  private static void checkNumbers(Session session, RecordView record, FindingCollector findings) {
    new OfficerNumbers(
            BureauPlan.of(session, record).orElseThrow(),
            BureauSeats.of(record, session).ofTheElected(),
            findings)
        .check();
  }

  private static boolean followsAPresidency(Session session, RecordView record) {
    Presidencies presidencies = Presidencies.of(record);
    return ruleOn(session, record).flatMap(BureauRule::rotatesAmongGroups).orElse(false)
        && presidencies.groupAt(session).isPresent()
        && presidencies.groupBefore(session).isPresent();
  }

  private static void checkRotation(Session session, RecordView record, FindingCollector findings) {
    RegionalGroup group = Presidencies.of(record).groupAt(session).orElseThrow();
    if (Presidencies.of(record).groupBefore(session).filter(group::equals).isPresent()) {
      findings.addCiting(
          ruleOn(session, record).flatMap(BureauRule::citation), Place.here(), group);
    }
  }

  private static void checkParty(Officer officer, RecordView record, FindingCollector findings) {
    if (isParty(officer, record) == Answer.NO) {
      Session session = record.find(Session.class, officer.session()).orElseThrow();
      findings.addCiting(
          ruleOn(session, record).flatMap(BureauRule::citation),
          Place.of("state"),
          EntityLabel.of(session),
          officer.role(),
          officer.state().orElseThrow(),
          record.label(session.conventionIn(record).orElseThrow()),
          opening(session));
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
        record
            .find(Session.class, officer.session())
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

  private static LocalDate opening(Session session) {
    return session.days().orElseThrow().first();
  }
}
