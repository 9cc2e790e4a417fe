package org.unodc.cop.domain;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.ValidationReport;

/** One run of all rules over all values of a record. */
final class Validation {
  private final ImmutableList<RuleRun> runs;
  private final Map<Class<?>, ImmutableList<RuleRun>> runsByType = new HashMap<>();

  private Validation(ImmutableList<RuleRun> runs) {
    this.runs = runs;
  }

  static ValidationReport of(
      ImmutableList<Rule<?>> rules, ConferenceIndex index, ValidationProfile profile) {
    ImmutableList<RuleRun> runs =
        rules.stream()
            .map(rule -> new RuleRun(rule, index, profile))
            .collect(ImmutableList.toImmutableList());
    new Validation(runs).judge(index.nodes());
    return ValidationReport.builder()
        .libraryVersion(LibraryVersion.text())
        .day(index.day())
        .profile(profile.name())
        .addAllFindings(findingsInOrder(runs))
        .addAllOutcomes(outcomes(runs))
        .build();
  }

  private void judge(ImmutableList<Node> nodes) {
    for (int position = 0; position < nodes.size(); position++) {
      Node node = nodes.get(position);
      for (RuleRun run : runsFor(node.value().getClass())) {
        run.judge(node, position);
      }
    }
  }

  private ImmutableList<RuleRun> runsFor(Class<?> type) {
    return runsByType.computeIfAbsent(
        type,
        asked ->
            runs.stream()
                .filter(run -> run.judges(asked))
                .collect(ImmutableList.toImmutableList()));
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
