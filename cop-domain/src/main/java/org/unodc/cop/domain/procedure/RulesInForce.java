package org.unodc.cop.domain.procedure;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unodc.cop.domain.rule.RecordView;

/** Which version of the rules of procedure of a record holds on which day. */
public final class RulesInForce {
  private final TreeMap<LocalDate, RulesOfProcedure> versions = new TreeMap<>();

  private RulesInForce(ImmutableList<RulesOfProcedure> all) {
    for (RulesOfProcedure version : all) {
      versions.merge(
          version.validFrom().orElse(LocalDate.MIN),
          version,
          (one, other) -> other.id().compareTo(one.id()) > 0 ? other : one);
    }
  }

  /**
   * {@return the version of the record that holds on a day, found as by {@link RulesOfProcedure#on}
   * but without going through all versions each time}
   */
  public static Optional<RulesOfProcedure> on(LocalDate day, RecordView record) {
    RulesInForce rules =
        record.workedOut(
            RulesInForce.class, () -> new RulesInForce(record.all(RulesOfProcedure.class)));
    return Optional.ofNullable(rules.versions.floorEntry(day)).map(Map.Entry::getValue);
  }
}
