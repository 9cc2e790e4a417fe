package org.unodc.cop.sdk.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.unodc.cop.domain.Rulebook;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.sdk.LocatedFinding;
import org.unodc.cop.sdk.Report;

/**
 * The findings of one rule.
 *
 * @param rule the rule, which the library may not have
 * @param all its findings in the order of the report, at least one
 */
record Findings(RuleId rule, ImmutableList<LocatedFinding> all) {
  /** So many findings of a rule are shown where people read. */
  private static final int MOST_SHOWN = 20;

  private static final ImmutableMap<RuleId, Rule<?>> KNOWN =
      Rulebook.standard().rules().stream()
          .collect(ImmutableMap.toImmutableMap(Rule::id, known -> known));

  /** {@return the findings of a report by rule, the gravest first} */
  static ImmutableList<Findings> byRule(Report report) {
    Map<RuleId, List<LocatedFinding>> byRule = new LinkedHashMap<>();
    for (LocatedFinding located : report.findings()) {
      byRule.computeIfAbsent(located.finding().rule(), rule -> new ArrayList<>()).add(located);
    }
    return byRule.entrySet().stream()
        .map(entry -> new Findings(entry.getKey(), ImmutableList.copyOf(entry.getValue())))
        .sorted(Comparator.comparing(Findings::gravest))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the findings of a report under the rules that have any} */
  static ImmutableMap<RuleId, Findings> mapped(Report report) {
    return byRule(report).stream()
        .collect(ImmutableMap.toImmutableMap(Findings::rule, findings -> findings));
  }

  /** {@return the rules that a report names: those with an outcome, then any others} */
  static ImmutableSet<RuleId> rules(Report report) {
    ImmutableSet.Builder<RuleId> rules = ImmutableSet.builder();
    report.validation().outcomes().stream().map(RuleOutcome::rule).forEach(rules::add);
    report.findings().stream().map(located -> located.finding().rule()).forEach(rules::add);
    return rules.build();
  }

  /** {@return the rule with this id, where the library has it} */
  static Optional<Rule<?>> known(RuleId rule) {
    return Optional.ofNullable(KNOWN.get(rule));
  }

  /** {@return the pointer of a finding, and its line and column, with plain digits, where known} */
  static String place(LocatedFinding located, Labels labels) {
    String pointer = located.finding().place().pointer();
    return located
        .position()
        .map(
            at ->
                labels.get(
                    "line-and-column", Integer.toString(at.line()), Integer.toString(at.column())))
        .map(at -> pointer.isEmpty() ? at : pointer + " (" + at + ")")
        .orElse(pointer);
  }

  /** {@return those that are shown where people read} */
  ImmutableList<LocatedFinding> shown() {
    return all.subList(0, Math.min(all.size(), MOST_SHOWN));
  }

  /** {@return how many of all are shown, a whole sentence; absent where they are all} */
  Optional<String> cap(Labels labels) {
    return all.size() > MOST_SHOWN
        ? Optional.of(labels.get("findings.shown", MOST_SHOWN, all.size()))
        : Optional.empty();
  }

  /** {@return how many are this grave} */
  long count(Severity severity) {
    return all.stream().filter(located -> located.finding().severity() == severity).count();
  }

  /** {@return how grave the gravest is} */
  Severity gravest() {
    return all.stream()
        .map(located -> located.finding().severity())
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** {@return what should hold, where the library has the rule} */
  Optional<String> title(OfficialLanguage language) {
    return known(rule).map(known -> known.texts().title(language));
  }

  /** {@return what can be done about those that are shown; mostly this is one sentence} */
  ImmutableSet<String> hints(OfficialLanguage language) {
    return ofShown(finding -> Optional.of(finding.hint(language)));
  }

  /** {@return the texts that those that are shown do not keep} */
  ImmutableSet<String> sources() {
    return ofShown(finding -> finding.citation().map(Object::toString));
  }

  private ImmutableSet<String> ofShown(Function<Finding, Optional<String>> text) {
    return shown().stream()
        .map(LocatedFinding::finding)
        .map(text)
        .flatMap(Optional::stream)
        .collect(ImmutableSet.toImmutableSet());
  }
}
