package org.unodc.cop.domain.procedure;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.unodc.cop.domain.record.RecordView;

/** The versions of the rules of procedure of a record, by the days on which they are in force. */
public final class RulesInForce {
  private final TreeMap<LocalDate, RulesOfProcedure> versions = new TreeMap<>();

  private RulesInForce(ImmutableList<RulesOfProcedure> all) {
    for (RulesOfProcedure version : all) {
      versions.merge(
          version.validFrom().orElse(LocalDate.MIN),
          version,
          (current, candidate) -> candidate.id().compareTo(current.id()) > 0 ? candidate : current);
    }
    versions.replaceAll((validFrom, version) -> withoutIneffectiveProvisions(version));
  }

  /**
   * {@return the version of the record that is in force on a day; empty if there is none}
   *
   * <p>This is the version that {@link RulesOfProcedure#on} returns, but the method does not search
   * all versions on each call. The result omits quorums, majorities, ways of deciding, deadlines
   * and issuers of credentials that are excepted or have no effect beside others, and deadlines of
   * kinds that are not listed, which no rule of validation reads. It then needs no exceptions, and
   * has no {@link RulesOfProcedure#application}.
   */
  public static Optional<RulesOfProcedure> on(LocalDate day, RecordView record) {
    requireNonNull(day, "day");
    requireNonNull(record, "record");
    RulesInForce rules =
        record.computedOnce(
            RulesInForce.class, () -> new RulesInForce(record.all(RulesOfProcedure.class)));
    return Optional.ofNullable(rules.versions.floorEntry(day)).map(Map.Entry::getValue);
  }

  /**
   * Keeps the lists short, even if they are long in the record, because callers iterate over them.
   */
  private static RulesOfProcedure withoutIneffectiveProvisions(RulesOfProcedure version) {
    ExceptedProvisions excepted = ExceptedProvisions.of(version);
    return version.toBuilder()
        .application(Optional.empty())
        .quorums(
            oneOfEach(
                only(version.quorums(), quorum -> excepted.leaveEffectTo(quorum.citation())),
                Quorum::matter,
                (first, second) -> first))
        .majorities(
            oneOfEach(
                only(version.majorities(), majority -> excepted.leaveEffectTo(majority.citation())),
                Majority::matter,
                (first, second) -> first))
        .decisions(
            oneOfEach(
                only(version.decisions(), decision -> excepted.leaveEffectTo(decision.citation())),
                DecisionRule::matter,
                (first, second) -> first))
        .deadlines(
            oneOfEach(
                version.deadlines().stream()
                    .filter(deadline -> DeadlineKind.listed().contains(deadline.kind()))
                    .toList(),
                DeadlineSort::of,
                DeadlineSort.EARLIER))
        .credentialIssuers(version.credentialIssuers().stream().distinct().toList())
        .build();
  }

  private static <T> List<T> only(List<T> all, Predicate<T> condition) {
    return all.stream().filter(condition).toList();
  }

  private static <K, T> Collection<T> oneOfEach(
      List<T> all, Function<T, K> key, BinaryOperator<T> merge) {
    return all.stream()
        .collect(Collectors.toMap(key, Function.identity(), merge, LinkedHashMap::new))
        .values();
  }

  /**
   * The key of deadlines that differ only in their length. The one with the longest time before, or
   * the shortest time after, ends first for any opening.
   */
  private record DeadlineSort(
      DeadlineKind kind, DeadlineUnit unit, boolean binding, boolean afterOpening)
      implements Comparable<DeadlineSort> {
    private static final Comparator<DeadlineSort> IN_ORDER =
        Comparator.comparing(DeadlineSort::kind)
            .thenComparing(DeadlineSort::unit)
            .thenComparing(DeadlineSort::binding)
            .thenComparing(DeadlineSort::afterOpening);

    static final BinaryOperator<Deadline> EARLIER =
        BinaryOperator.minBy(comparingInt(DeadlineSort::fromOpening));

    static DeadlineSort of(Deadline deadline) {
      return new DeadlineSort(
          deadline.kind(), deadline.unit(), deadline.binding(), deadline.isAfterOpening());
    }

    private static int fromOpening(Deadline deadline) {
      int number = deadline.time().number();
      return deadline.isAfterOpening() ? number : -number;
    }

    @Override
    public int compareTo(DeadlineSort other) {
      return IN_ORDER.compare(this, other);
    }
  }
}
