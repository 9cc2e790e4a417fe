package org.unodc.cop.domain.engagement;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unodc.cop.domain.convention.Stipulation;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.rule.RecordView;

/** The cycle of regular sessions by the rules of procedure of each time. */
final class Cycles {
  private final TreeMap<LocalDate, RulesOfProcedure> versions = new TreeMap<>();

  private Cycles(ImmutableList<RulesOfProcedure> rules) {
    rules.forEach(version -> versions.put(version.validFrom().orElse(LocalDate.MIN), version));
  }

  /** {@return the cycles of the record, worked out once} */
  static Cycles in(RecordView record) {
    return record.workedOut(Cycles.class, () -> new Cycles(record.all(RulesOfProcedure.class)));
  }

  /** {@return the years of the cycle on a day, where the rules of that day tell} */
  Optional<Stipulation> on(LocalDate day) {
    return Optional.ofNullable(versions.floorEntry(day))
        .map(Map.Entry::getValue)
        .flatMap(RulesOfProcedure::cycleYears);
  }
}
