package org.unodc.cop.domain.validation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.domain.rule.SuppressionUse;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.ValidationReport;

/** A run of all rules over all values of a record. */
final class ValidationRun {
  private final RulesByType rules;
  private final ImmutableList<RuleRun> runs;

  private ValidationRun(RulesByType rules, ImmutableList<RuleRun> runs) {
    this.rules = rules;
    this.runs = runs;
  }

  /** {@return the report of a run under a profile} */
  static ValidationReport of(RulesByType rules, ConferenceIndex index, ValidationProfile profile) {
    SuppressionTally suppressions = new SuppressionTally(profile, index.day());
    ImmutableList<RuleRun> runs =
        rules.all().stream()
            .map(rule -> new RuleRun(rule, index, profile, suppressions))
            .collect(ImmutableList.toImmutableList());
    ValidationRun validation = new ValidationRun(rules, runs);
    validation.judge(index);
    validation.skipDependentsOfFailures();
    validation.judge(suppressions, index.size());
    return ValidationReport.builder()
        .libraryVersion(LibraryVersion.text())
        .day(index.day())
        .profile(profile.name())
        .addAllFindings(findingsInOrder(runs))
        .addAllOutcomes(outcomes(runs))
        .build();
  }

  /** Applies the rules to the values, one class at a time. */
  private void judge(ConferenceIndex index) {
    index.eachClass((type, nodes) -> runsFor(type).forEach(run -> nodes.forEach(run::judge)));
  }

  /**
   * Applies the rules about suppressions. They run after all others because they need the number of
   * findings that each suppression removed.
   */
  private void judge(SuppressionTally suppressions, int positions) {
    for (RuleRun run : runsFor(SuppressionUse.class)) {
      // A suppression may cover a finding about another suppression, so each rule needs fresh
      // counts.
      int position = positions;
      for (SuppressionUse use : suppressions.uses(rule -> !runOf(rule).isSkipped())) {
        run.judge(RecordNode.root(use, position++));
      }
    }
  }

  private ImmutableList<RuleRun> runsFor(Class<?> type) {
    return rules.positions(type).stream().map(runs::get).collect(ImmutableList.toImmutableList());
  }

  private void skipDependentsOfFailures() {
    for (RuleRun run : runs) {
      for (RuleId dependency : run.rule().dependsOn()) {
        if (!runOf(dependency).allowsDependents()) {
          run.skipFor(dependency);
        }
      }
    }
  }

  private RuleRun runOf(RuleId rule) {
    return runs.stream().filter(run -> run.rule().id().equals(rule)).findFirst().orElseThrow();
  }

  private static List<Finding> findingsInOrder(ImmutableList<RuleRun> runs) {
    List<RuleRun.Found> found = new ArrayList<>();
    runs.forEach(run -> found.addAll(run.found()));
    found.sort(Comparator.comparingInt(RuleRun.Found::position));
    return found.stream().map(RuleRun.Found::finding).toList();
  }

  private static List<RuleOutcome> outcomes(ImmutableList<RuleRun> runs) {
    return runs.stream().map(RuleRun::outcome).toList();
  }
}
