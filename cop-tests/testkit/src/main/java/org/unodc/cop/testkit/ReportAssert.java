package org.unodc.cop.testkit;

import com.google.common.collect.ImmutableList;
import org.assertj.core.api.AbstractAssert;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.rule.Skip;
import org.unodc.cop.domain.rule.SkipCause;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.rule.Verdict;

/**
 * Assertions on what a validation found. Where a rule is named that the rulebook does not have, the
 * assertion fails, so that no misspelt rule is ever found to hold.
 */
public final class ReportAssert extends AbstractAssert<ReportAssert, ValidationReport> {

  ReportAssert(ValidationReport report) {
    super(report, ReportAssert.class);
  }

  /** {@return assertions on the findings of this rule, of which there is at least one} */
  public FindingAssert hasFinding(String rule) {
    RuleOutcome outcome = outcome(rule);
    ImmutableList<Finding> findings = actual.findingsOf(outcome.rule());
    if (findings.isEmpty()) {
      throw failure(
          "%s",
          "The report has no finding of %s, whose verdict is %s. %s"
              .formatted(rule, outcome.verdict(), found()));
    }
    return new FindingAssert(findings, "of " + rule);
  }

  /** {@return assertions on the only finding of the report, which is one of this rule} */
  public FindingAssert hasOnlyFinding(String rule) {
    FindingAssert finding = hasFinding(rule);
    if (actual.findings().size() > 1) {
      throw failure(
          "%s",
          "The report has more findings than one of %s:%s"
              .formatted(rule, Told.findings(actual.findings())));
    }
    return finding;
  }

  /** Demands that this rule found nothing, be it that it had nothing to judge. */
  public ReportAssert hasNoFinding(String rule) {
    ImmutableList<Finding> findings = actual.findingsOf(outcome(rule).rule());
    if (!findings.isEmpty()) {
      throw failure(
          "%s", "The report has findings of %s:%s".formatted(rule, Told.findings(findings)));
    }
    return this;
  }

  /** Demands that no rule found anything. */
  public ReportAssert hasNoFindings() {
    isNotNull();
    if (!actual.findings().isEmpty()) {
      throw failure("%s", "The report has findings:" + Told.findings(actual.findings()));
    }
    return this;
  }

  /** Demands that all findings are warnings and notices. */
  public ReportAssert hasNoErrors() {
    isNotNull();
    ImmutableList<Finding> errors =
        actual.findings().stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .collect(ImmutableList.toImmutableList());
    if (!errors.isEmpty()) {
      throw failure("%s", "The report has errors:" + Told.findings(errors));
    }
    return this;
  }

  /** Demands that this became of this rule. */
  public ReportAssert hasVerdict(String rule, Verdict verdict) {
    RuleOutcome outcome = outcome(rule);
    if (outcome.verdict() != verdict) {
      throw failure(
          "%s",
          "The verdict of %s is not %s but %s. %s"
              .formatted(rule, verdict, outcome.verdict(), found()));
    }
    return this;
  }

  /** Demands that every rule that the profile asks ran to its end. */
  public ReportAssert isComplete() {
    isNotNull();
    ImmutableList<RuleOutcome> skipped =
        actual.outcomes().stream()
            .filter(outcome -> outcome.skip().filter(ReportAssert::isAgainstTheProfile).isPresent())
            .collect(ImmutableList.toImmutableList());
    if (!skipped.isEmpty()) {
      throw failure("%s", "Not every rule ran to its end:" + Told.skips(skipped));
    }
    return this;
  }

  private RuleOutcome outcome(String rule) {
    isNotNull();
    return actual
        .outcome(RuleId.of(rule))
        .orElseThrow(
            () -> failure("%s", "The rulebook of the report has no rule %s.".formatted(rule)));
  }

  private static boolean isAgainstTheProfile(Skip skip) {
    return skip.cause() != SkipCause.NOT_ASKED;
  }

  private String found() {
    return actual.findings().isEmpty()
        ? "It has no findings at all."
        : "It has these findings:" + Told.findings(actual.findings());
  }
}
