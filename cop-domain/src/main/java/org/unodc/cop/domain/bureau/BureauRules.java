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
import org.unodc.cop.domain.rule.Faults;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.RecordView;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.session.Session;

/** What should hold of the officers of a session, as far as this room and those below can tell. */
final class BureauRules {
  static final ImmutableList<Rule<?>> ALL =
      ImmutableList.<Rule<?>>builder()
          .add(
              Rule.of("session.officers-complete", Severity.WARNING, Session.class)
                  .when(BureauRules::isListedWhole)
                  .check(BureauRules::checkNumbers),
              Rule.of("session.presidency-rotates", Severity.NOTICE, Session.class)
                  .when(BureauRules::followsAPresidency)
                  .check(BureauRules::checkRotation))
          .addAll(RepresentationRules.ALL)
          .addAll(ProtocolSeatRules.ALL)
          .build();

  private BureauRules() {}

  /** {@return the rule on the bureau that holds on the first day of a session} */
  static Optional<BureauRule> ruleOn(Session session, RecordView record) {
    return rulesOn(session, record).flatMap(RulesOfProcedure::bureau);
  }

  /** {@return the rules of procedure that hold on the first day of a session} */
  static Optional<RulesOfProcedure> rulesOn(Session session, RecordView record) {
    return session.days().map(DateRange::first).flatMap(day -> RulesInForce.on(day, record));
  }

  /** Most records name the President alone; they say nothing on the others. */
  private static boolean isListedWhole(Session session, RecordView record) {
    return ruleOn(session, record)
        .flatMap(BureauRules::total)
        .filter(total -> total > 0 && Seats.of(record, session).all().size() >= total)
        .isPresent();
  }

  /** {@return how many officers there are in all; absent where the rule does not say} */
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

  /** Where the bureau is listed whole, one who is missing is made up for by one too many. */
  private static void checkNumbers(Session session, RecordView record, Faults faults) {
    BureauRule rule = ruleOn(session, record).orElseThrow();
    Seats seats = Seats.of(record, session);
    for (OfficerRole role : OfficerRole.values()) {
      checkNumber(number(rule, role).orElseThrow(), role, seats.byRole().count(role), rule, faults);
    }
    rule.perRegionalGroup()
        .ifPresent(
            most -> {
              Multiset<RegionalGroup> groups = seats.byGroup();
              for (RegionalGroup group : RegionalGroup.values()) {
                checkNumber(most, group, groups.count(group), rule, faults);
              }
            });
  }

  private static void checkNumber(
      Stipulation most, Enum<?> what, int listed, BureauRule rule, Faults faults) {
    if (listed > most.number()) {
      faults.addCiting(
          most.citation().or(rule::citation), Place.here(), what, listed, most.number());
    }
  }

  private static boolean followsAPresidency(Session session, RecordView record) {
    Presidencies presidencies = Presidencies.of(record);
    return ruleOn(session, record).flatMap(BureauRule::rotatesAmongGroups).orElse(false)
        && presidencies.groupAt(session).isPresent()
        && presidencies.groupBefore(session).isPresent();
  }

  private static void checkRotation(Session session, RecordView record, Faults faults) {
    RegionalGroup group = Presidencies.of(record).groupAt(session).orElseThrow();
    if (Presidencies.of(record).groupBefore(session).filter(group::equals).isPresent()) {
      faults.addCiting(ruleOn(session, record).flatMap(BureauRule::citation), Place.here(), group);
    }
  }
}
