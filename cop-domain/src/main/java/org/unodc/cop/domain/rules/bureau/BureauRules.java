package org.unodc.cop.domain.rules.bureau;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.place.RegionalGroup;
import org.unodc.cop.domain.procedure.BureauRule;
import org.unodc.cop.domain.procedure.RulesInForce;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.session.Session;

/** Rules about the officers of a session. */
public final class BureauRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.<Rule<?>>builder()
          .add(
              Rule.of("session.officers-complete", Severity.WARNING, Session.class)
                  .reading(Scope.SESSION)
                  .when(BureauRules::hasCountedOfficers)
                  .check(BureauRules::checkNumbers),
              Rule.of("session.presidency-rotates", Severity.NOTICE, Session.class)
                  .reading(Scope.SESSION)
                  .when(BureauRules::followsAPresidency)
                  .check(BureauRules::checkRotation))
          .build();

  private BureauRules() {}

  /**
   * {@return the rule of procedure about the bureau that is in force on the first day of a session;
   * empty if the record has none}
   */
  static Optional<BureauRule> ruleOn(Session session, RecordView record) {
    return rulesOn(session, record).flatMap(RulesOfProcedure::bureau);
  }

  /**
   * {@return the rules of procedure that are in force on the first day of a session; empty if the
   * record has none}
   */
  static Optional<RulesOfProcedure> rulesOn(Session session, RecordView record) {
    return session.days().map(DateRange::first).flatMap(day -> RulesInForce.on(day, record));
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
}
