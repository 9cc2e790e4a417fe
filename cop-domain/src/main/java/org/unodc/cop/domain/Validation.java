package org.unodc.cop.domain;

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

/** One run of all rules over all values of a record. */
final class Validation {
  private final JudgingRules rules;
  private final ImmutableList<RuleRun> runs;

  private Validation(JudgingRules rules, ImmutableList<RuleRun> runs) {
    this.rules = rules;
    this.runs = runs;
  }

  static ValidationReport of(JudgingRules rules, ConferenceIndex index, ValidationProfile profile) {
    SuppressionTally suppressions = new SuppressionTally(profile, index.day());
    ImmutableList<RuleRun> runs =
        rules.all().stream()
            .map(rule -> new RuleRun(rule, index, profile, suppressions))
            .collect(ImmutableList.toImmutableList());
    Validation validation = new Validation(rules, runs);
    validation.judge(index);
    validation.skipWhatRestsOnFailures();
    validation.judge(suppressions, index.size());
    return ValidationReport.builder()
        .libraryVersion(LibraryVersion.text())
        .day(index.day())
        .profile(profile.name())
        .addAllFindings(findingsInOrder(runs))
        .addAllOutcomes(outcomes(runs))
        .build();
  }

  /** Class by class and rule by rule, so that a rule never sees what it does not judge. */
  private void judge(ConferenceIndex index) {
    index.eachClass((type, nodes) -> judging(type).forEach(run -> nodes.forEach(run::judge)));
  }

  /** The suppressions come after the record, when it is known what each kept from the report. */
  private void judge(SuppressionTally suppressions, int positions) {
    for (RuleRun run : judging(SuppressionUse.class)) {
      // What a rule finds of one suppression may be what another one keeps from the report.
      int position = positions;
      for (SuppressionUse use : suppressions.uses(rule -> runOf(rule).isAsked())) {
        run.judge(Node.root(use, position++));
      }
    }
  }

  private ImmutableList<RuleRun> judging(Class<?> type) {
    return rules.positions(type).stream().map(runs::get).collect(ImmutableList.toImmutableList());
  }

  private void skipWhatRestsOnFailures() {
    for (RuleRun run : runs) {
      for (RuleId needed : run.rule().needed()) {
        if (!runOf(needed).canBeRestedOn()) {
          run.skipFor(needed);
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
