package org.unodc.cop.domain.rules.bureau;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.unodc.cop.domain.bureau.OfficerRole;
import org.unodc.cop.domain.convention.StipulatedNumber;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.procedure.BureauRule;
import org.unodc.cop.domain.procedure.OfficeRule;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rules.SessionProcedure;
import org.unodc.cop.domain.session.Session;

/**
 * The bureau that one version of the rules of procedure provides for, computed once because the
 * lists of offices and of reserved seats may be long.
 *
 * @param rule the rule on the bureau
 * @param size the number of seats
 * @param numbers the number of holders of each office for which the rule states one
 * @param reservedSeats the number of seats that are reserved for groups of States
 * @param reservedFor the States of these groups; empty if the record does not list those of each
 */
record BureauPlan(
    BureauRule rule,
    OptionalInt size,
    ImmutableMap<OfficerRole, StipulatedNumber> numbers,
    int reservedSeats,
    Optional<ImmutableSet<StateCode>> reservedFor) {

  /** {@return the bureau that the rules of procedure in force at a session provide for} */
  static Optional<BureauPlan> of(Session session, RecordView record) {
    return SessionProcedure.rulesFor(session, record)
        .flatMap(
            rules ->
                rules
                    .bureau()
                    .map(
                        rule -> record.computedOnce(BureauPlan.class, rules.id(), () -> of(rule))));
  }

  private static BureauPlan of(BureauRule rule) {
    Map<OfficerRole, StipulatedNumber> numbers = new LinkedHashMap<>();
    Stream.of(OfficerRole.PRESIDENT, OfficerRole.VICE_PRESIDENT, OfficerRole.RAPPORTEUR)
        .forEach(role -> role.numberIn(rule).ifPresent(number -> numbers.put(role, number)));
    for (OfficeRule office : rule.otherOffices()) {
      numbers.putIfAbsent(new OfficerRole(office.role()), office.number());
    }
    return new BureauPlan(
        rule,
        rule.size(),
        ImmutableMap.copyOf(numbers),
        rule.reservedSeatCount(),
        rule.reservedSeats().stream().anyMatch(seats -> seats.states().isEmpty())
            ? Optional.empty()
            : Optional.of(
                rule.reservedSeats().stream()
                    .flatMap(seats -> seats.states().stream())
                    .collect(ImmutableSet.toImmutableSet())));
  }

  /** {@return whether the rule states a number of officers for an office or a regional group} */
  boolean statesNumbers() {
    return !numbers.isEmpty() || rule.perRegionalGroup().isPresent();
  }

  boolean rapporteurIsVicePresident() {
    return rule.rapporteurIsVicePresident().orElse(false);
  }

  /** {@return whether a State belongs to a group with a reserved seat, as far as that is known} */
  boolean mayHoldReservedSeat(StateCode state) {
    return reservedFor.map(states -> states.contains(state)).orElse(true);
  }

  /**
   * The codes of the offices that rules of procedure provide for, in the bureau and in subsidiary
   * bodies.
   */
  record KnownOffices(ImmutableSet<String> codes) {
    static KnownOffices of(RulesOfProcedure rules, RecordView record) {
      return record.computedOnce(
          KnownOffices.class,
          rules.id(),
          () ->
              new KnownOffices(
                  Stream.concat(
                          rules.bureau().stream().flatMap(rule -> rule.otherOffices().stream()),
                          rules.subsidiaryBodies().stream()
                              .flatMap(body -> body.offices().stream()))
                      .map(OfficeRule::role)
                      .collect(ImmutableSet.toImmutableSet())));
    }
  }
}
