package org.unodc.cop.domain.procedure;

import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    versions.replaceAll((validFrom, version) -> withoutWhatNeverCounts(version));
  }

  /**
   * {@return the version of the record that holds on a day, found as by {@link RulesOfProcedure#on}
   * but without going through all versions each time; of its quorums, majorities, deadlines and
   * issuers of credentials without those that never count beside another}
   */
  public static Optional<RulesOfProcedure> on(LocalDate day, RecordView record) {
    RulesInForce rules =
        record.workedOut(
            RulesInForce.class, () -> new RulesInForce(record.all(RulesOfProcedure.class)));
    return Optional.ofNullable(rules.versions.floorEntry(day)).map(Map.Entry::getValue);
  }

  /** So that one who goes through a list goes through few, however long it is in the record. */
  private static RulesOfProcedure withoutWhatNeverCounts(RulesOfProcedure version) {
    return version.toBuilder()
        .quorums(oneOfEach(version.quorums(), Quorum::matter, (first, other) -> first))
        .majorities(oneOfEach(version.majorities(), Majority::matter, (first, other) -> first))
        .deadlines(oneOfEach(version.deadlines(), DeadlineSort::of, DeadlineSort.EARLIER))
        .credentialIssuers(version.credentialIssuers().stream().distinct().toList())
        .build();
  }

  private static <K, T> Collection<T> oneOfEach(
      List<T> all, Function<T, K> sort, BinaryOperator<T> counts) {
    return all.stream()
        .collect(Collectors.toMap(sort, Function.identity(), counts, LinkedHashMap::new))
        .values();
  }

  /** Deadlines that differ in their length alone; the longest is over first for any opening. */
  private record DeadlineSort(DeadlineKind kind, DeadlineUnit unit, boolean binding)
      implements Comparable<DeadlineSort> {
    private static final Comparator<DeadlineSort> IN_ORDER =
        Comparator.comparing(DeadlineSort::kind)
            .thenComparing(DeadlineSort::unit)
            .thenComparing(DeadlineSort::binding);

    static final BinaryOperator<Deadline> EARLIER =
        BinaryOperator.maxBy(comparingInt(deadline -> deadline.before().number()));

    static DeadlineSort of(Deadline deadline) {
      return new DeadlineSort(deadline.kind(), deadline.unit(), deadline.binding());
    }

    @Override
    public int compareTo(DeadlineSort other) {
      return IN_ORDER.compare(this, other);
    }
  }
}
