package org.unodc.cop.domain.bureau;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.Optional;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.convention.Stipulation;
import org.unodc.cop.domain.place.RegionalGroup;
import org.unodc.cop.domain.procedure.BureauRule;
import org.unodc.cop.domain.procedure.RulesInForce;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.RecordView;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.session.Session;

/** Rules about the officers of a session. */
public final class BureauRules {
  static final ImmutableList<Rule<?>> ALL =
      ImmutableList.<Rule<?>>builder()
          .add(
              Rule.of("session.officers-complete", Severity.WARNING, Session.class)
                  .when(BureauRules::isListedInFull)
                  .check(BureauRules::checkNumbers),
              Rule.of("session.presidency-rotates", Severity.NOTICE, Session.class)
                  .when(BureauRules::followsAPresidency)
                  .check(BureauRules::checkRotation))
          .addAll(RepresentationRules.ALL)
          .addAll(ProtocolSeatRules.ALL)
          .build();

  private BureauRules() {}

  /** {@return the rules of this package, in the order of the catalogue} */
  public static ImmutableList<Rule<?>> all() {
    return ALL;
  }

  /**
   * {@return the rule about the bureau that is in force on the first day of a session; empty if the
   * record has none}
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

  /** Checks that the record lists all officers: most records name only the President. */
  private static boolean isListedInFull(Session session, RecordView record) {
    return ruleOn(session, record)
        .flatMap(BureauRules::total)
        .filter(total -> total > 0 && BureauSeats.of(record, session).all().size() >= total)
        .isPresent();
  }

  /**
   * {@return the total number of officers; empty if the rule does not state the number for each
   * office}
   */
  static Optional<Integer> total(BureauRule rule) {
    int total = 0;
    for (OfficerRole role : OfficerRole.values()) {
      Optional<Stipulation> number = number(rule, role);
      if (number.isEmpty()) {
        return Optional.empty();
      }
      total += number.get().number();
    }
    return Optional.of(total);
  }

  private static Optional<Stipulation> number(BureauRule rule, OfficerRole role) {
    return switch (role) {
      case PRESIDENT -> rule.presidents();
      case VICE_PRESIDENT -> rule.vicePresidents();
      case RAPPORTEUR -> rule.rapporteurs();
    };
  }

  /**
   * Checks maximums only: if all officers are listed, a missing officer in one role or group
   * implies an extra one in another.
   */
  private static void checkNumbers(Session session, RecordView record, FindingCollector findings) {
    BureauRule rule = ruleOn(session, record).orElseThrow();
    BureauSeats seats = BureauSeats.of(record, session);
    for (OfficerRole role : OfficerRole.values()) {
      checkNumber(
          number(rule, role).orElseThrow(), role, seats.byRole().count(role), rule, findings);
    }
    rule.perRegionalGroup()
        .ifPresent(
            maximum -> {
              Multiset<RegionalGroup> groups = seats.byGroup();
              for (RegionalGroup group : RegionalGroup.values()) {
                checkNumber(maximum, group, groups.count(group), rule, findings);
              }
            });
  }

  private static void checkNumber(
      Stipulation maximum,
      Enum<?> roleOrGroup,
      int listed,
      BureauRule rule,
      FindingCollector findings) {
    if (listed > maximum.number()) {
      findings.addCiting(
          maximum.citation().or(rule::citation),
          Place.here(),
          roleOrGroup,
          listed,
          maximum.number());
    }
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
