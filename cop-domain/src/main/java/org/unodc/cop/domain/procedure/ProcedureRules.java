package org.unodc.cop.domain.procedure;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.convention.Stipulation;
import org.unodc.cop.domain.place.RegionalGroup;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.RecordView;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Severity;

/** Rules about the description of rules of procedure, whose provisions must not contradict. */
public final class ProcedureRules {
  static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.of(
                  "procedure.bureau-has-room-for-its-officers",
                  Severity.ERROR,
                  RulesOfProcedure.class)
              .when(rules -> officers(rules).isPresent() && seats(rules).isPresent())
              .check(ProcedureRules::checkSeats));

  private ProcedureRules() {}

  /** {@return the rules of this package, in the order of the standard rules} */
  public static ImmutableList<Rule<?>> all() {
    return ALL;
  }

  private static void checkSeats(
      RulesOfProcedure rules, RecordView record, FindingCollector findings) {
    int officers = officers(rules).orElseThrow();
    int seats = seats(rules).orElseThrow();
    if (officers > seats) {
      findings.addCiting(
          rules.bureau().flatMap(BureauRule::citation), Place.of("bureau"), officers, seats);
    }
  }

  private static Optional<Integer> officers(RulesOfProcedure rules) {
    return rules.bureau().map(BureauRule::size).flatMap(size -> size.stream().boxed().findFirst());
  }

  /** Returns the seats of all regional groups and the reserved seats. */
  private static Optional<Integer> seats(RulesOfProcedure rules) {
    return rules
        .bureau()
        .flatMap(
            bureau ->
                bureau
                    .perRegionalGroup()
                    .map(Stipulation::number)
                    .map(
                        number ->
                            number * RegionalGroup.values().length
                                + bureau.reservedSeats().stream()
                                    .mapToInt(reserved -> reserved.number().number())
                                    .sum()));
  }
}
