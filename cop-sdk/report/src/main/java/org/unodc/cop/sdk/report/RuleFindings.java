package org.unodc.cop.sdk.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.problem.Position;
import org.unodc.cop.sdk.validation.LocatedFinding;
import org.unodc.cop.sdk.validation.Report;

/**
 * The findings of one rule or case.
 *
 * @param rule the rule or case, which may be unknown to the library
 * @param all its findings, the most severe first, at least one
 */
record RuleFindings(RuleId rule, ImmutableList<LocatedFinding> all) {
  /** The maximum number of different findings of a rule in the formats for people. */
  private static final int MAX_DIFFERENT = 20;

  private static final Comparator<LocatedFinding> MOST_SEVERE_FIRST =
      Comparator.comparing(located -> located.finding().severity());

  private static final ImmutableMap<RuleId, Rule<?>> KNOWN =
      Stream.concat(Rulebook.standard().rules().stream(), Rulebook.standard().cases().stream())
          .collect(ImmutableMap.toImmutableMap(Rule::id, rule -> rule, (rule, same) -> rule));

  /** {@return the findings of a report by rule, the most severe first} */
  private static ImmutableList<RuleFindings> byRule(Report report) {
    return by(Finding::rule, report);
  }

  /** {@return the findings of a report by rule or case, the most severe first} */
  static ImmutableList<RuleFindings> byCase(Report report) {
    return by(Finding::caseOrRule, report);
  }

  private static ImmutableList<RuleFindings> by(Function<Finding, RuleId> id, Report report) {
    Map<RuleId, List<LocatedFinding>> byRule = new LinkedHashMap<>();
    for (LocatedFinding located : report.findings()) {
      byRule.computeIfAbsent(id.apply(located.finding()), rule -> new ArrayList<>()).add(located);
    }
    return byRule.entrySet().stream()
        .map(
            entry ->
                new RuleFindings(
                    entry.getKey(),
                    ImmutableList.sortedCopyOf(MOST_SEVERE_FIRST, entry.getValue())))
        .sorted(Comparator.comparing(RuleFindings::mostSevere))
        .collect(toImmutableList());
  }

  /**
   * {@return the findings of a report by severity and by rule or case, so that no finding is behind
   * a less severe one; a rule with findings of several severities occurs once for each}
   */
  static ImmutableList<RuleFindings> bySeverity(Report report) {
    return byCase(report).stream()
        .flatMap(
            findings ->
                Multimaps.index(findings.all(), located -> located.finding().severity())
                    .asMap()
                    .values()
                    .stream()
                    .map(same -> new RuleFindings(findings.rule(), ImmutableList.copyOf(same))))
        .sorted(Comparator.comparing(RuleFindings::mostSevere))
        .collect(toImmutableList());
  }

  /** {@return a map from each rule with findings to its findings} */
  static ImmutableMap<RuleId, RuleFindings> mapped(Report report) {
    return byRule(report).stream()
        .collect(ImmutableMap.toImmutableMap(RuleFindings::rule, findings -> findings));
  }

  /** {@return the rules in a report: those with an outcome, then any others that have findings} */
  static ImmutableSet<RuleId> rules(Report report) {
    ImmutableSet.Builder<RuleId> rules = ImmutableSet.builder();
    report.validation().outcomes().stream().map(RuleOutcome::rule).forEach(rules::add);
    report.findings().stream().map(located -> located.finding().rule()).forEach(rules::add);
    return rules.build();
  }

  /** {@return the rule or case with this id; empty if the library does not have it} */
  static Optional<Rule<?>> known(RuleId rule) {
    return Optional.ofNullable(KNOWN.get(rule));
  }

  /** {@return the pointer of a finding, and its line and column without separators, if known} */
  static String place(LocatedFinding located, ReportLabels labels) {
    String pointer = located.finding().place().pointer();
    return located
        .position()
        .map(RuleFindings::lineAndColumn)
        .map(at -> pointer.isEmpty() ? at : Message.withNote(pointer, at))
        .map(at -> at.in(labels.language()))
        .orElse(pointer);
  }

  /** {@return a line and a column without separators} */
  static String lineAndColumn(Position at, ReportLabels labels) {
    return lineAndColumn(at).in(labels.language());
  }

  private static Translatable lineAndColumn(Position at) {
    return ReportLabels.message(
        "line-and-column", Integer.toString(at.line()), Integer.toString(at.column()));
  }

  /** {@return the different findings that the formats for people show} */
  ImmutableList<RepeatedFinding> shown() {
    return RepeatedFinding.in(all).stream().limit(MAX_DIFFERENT).collect(toImmutableList());
  }

  /**
   * {@return all findings, the most severe first and, of one severity, those with another cause
   * before repeated ones}
   */
  ImmutableList<LocatedFinding> differentFirst() {
    ImmutableList<RepeatedFinding> repeated = RepeatedFinding.in(all);
    return Stream.concat(
            repeated.stream().flatMap(same -> same.shown().stream()),
            repeated.stream().flatMap(same -> same.others().stream()))
        .sorted(MOST_SEVERE_FIRST)
        .collect(toImmutableList());
  }

  /** {@return a sentence that states how many findings are shown; empty if all are} */
  Optional<String> cap(ReportLabels labels) {
    int shown = shown().stream().mapToInt(repeated -> repeated.all().size()).sum();
    return shown < all.size()
        ? Optional.of(labels.get("findings.shown", shown, all.size()))
        : Optional.empty();
  }

  /** {@return the number of findings with this severity} */
  long count(Severity severity) {
    return all.stream().filter(located -> located.finding().severity() == severity).count();
  }

  /** {@return the severity of the most severe finding} */
  Severity mostSevere() {
    return all.get(0).finding().severity();
  }

  /** {@return the title of the rule; empty if the library does not have the rule} */
  Optional<String> title(OfficialLanguage language) {
    return known(rule).map(known -> known.texts().title(language));
  }

  /** {@return the distinct hints of the findings that are shown, usually one} */
  ImmutableSet<String> hints(OfficialLanguage language) {
    return ofShown(finding -> Optional.of(finding.hint(language)));
  }

  /** {@return the distinct citations of the findings that are shown} */
  ImmutableSet<String> sources(OfficialLanguage language) {
    return ofShown(finding -> finding.citation().map(cited -> cited.text().in(language)));
  }

  private ImmutableSet<String> ofShown(Function<Finding, Optional<String>> text) {
    return shown().stream()
        .flatMap(repeated -> repeated.all().stream())
        .map(LocatedFinding::finding)
        .map(text)
        .flatMap(Optional::stream)
        .collect(ImmutableSet.toImmutableSet());
  }
}
