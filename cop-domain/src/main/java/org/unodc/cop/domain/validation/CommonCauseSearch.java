package org.unodc.cop.domain.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.rule.CommonCause;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.ValidationReport;

/**
 * Looks for single mistakes that explain several findings: it undoes a supposed mistake, and
 * validates the record again. A mistake explains the findings that disappear, if hardly any others
 * appear.
 */
final class CommonCauseSearch {
  /** The number of findings that a common cause explains at least. */
  static final int LEAST_FINDINGS = 3;

  /** A repair may add one finding for each of this number of findings that it removes. */
  private static final int REMOVED_FOR_ONE_ADDED = 10;

  private final Conference record;
  private final ValidationReport report;
  private final Validation again;
  private final Validation withSameRules;

  /**
   * Creates a search.
   *
   * @param report a report on the record
   * @param again validates a record like the report
   * @param withSameRules validates a record by the rules that have findings in the report
   */
  CommonCauseSearch(
      Conference record, ValidationReport report, Validation again, Validation withSameRules) {
    this.record = record;
    this.report = report;
    this.again = again;
    this.withSameRules = withSameRules;
  }

  /** {@return the common causes, session by session} */
  ImmutableList<CommonCause> causes() {
    ImmutableList.Builder<CommonCause> causes = ImmutableList.builder();
    Set<Integer> unexplained = new TreeSet<>();
    for (int i = 0; i < report.findings().size(); i++) {
      unexplained.add(i);
    }
    for (int i = 0; i < record.sessions().size(); i++) {
      int session = i;
      best(i, unexplained)
          .ifPresent(
              best -> {
                causes.add(
                    new CommonCause(
                        best.repair().kind(),
                        EntityLabel.of(record.sessions().get(session)),
                        best.repair().arguments().stream()
                            .map(MessageArgument::of)
                            .collect(ImmutableList.toImmutableList()),
                        best.explained()));
                unexplained.removeAll(best.explained());
              });
    }
    return causes.build();
  }

  private Optional<Explanation> best(int session, Set<Integer> unexplained) {
    if (unexplained.size() < LEAST_FINDINGS) {
      return Optional.empty();
    }
    List<Explanation> explanations = new ArrayList<>();
    for (Repair repair : SessionRepairs.of(record, session)) {
      explanation(repair, withSameRules, unexplained).ifPresent(explanations::add);
    }
    return explanations.stream()
        .sorted(Comparator.comparingInt(one -> -one.explained().size()))
        .flatMap(one -> explanation(one.repair(), again, unexplained).stream())
        .findFirst();
  }

  private Optional<Explanation> explanation(
      Repair repair, Validation validation, Set<Integer> unexplained) {
    ImmutableSet<String> left = problems(validation.apply(repair.record()));
    ImmutableList<Integer> explained =
        unexplained.stream()
            .filter(index -> !left.contains(problem(report.findings().get(index))))
            .collect(ImmutableList.toImmutableList());
    ImmutableSet<String> before = problems(report.findings());
    long added = left.stream().filter(problem -> !before.contains(problem)).count();
    return explained.size() >= LEAST_FINDINGS && added * REMOVED_FOR_ONE_ADDED <= explained.size()
        ? Optional.of(new Explanation(repair, explained))
        : Optional.empty();
  }

  private static ImmutableSet<String> problems(List<Finding> findings) {
    return findings.stream().map(CommonCauseSearch::problem).collect(ImmutableSet.toImmutableSet());
  }

  /** A validation of a repaired record. */
  interface Validation extends Function<Conference, ImmutableList<Finding>> {}

  private record Explanation(Repair repair, ImmutableList<Integer> explained) {}

  private static String problem(Finding finding) {
    return finding.caseOrRule() + " " + finding.place();
  }
}
