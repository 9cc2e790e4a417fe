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
 * Assertions on the report of a validation, which can name a rule or a case of a rule. An assertion
 * fails if it names a rule that the rulebook does not have, so that a misspelt id is always
 * detected.
 */
public final class ReportAssert extends AbstractAssert<ReportAssert, ValidationReport> {

  ReportAssert(ValidationReport report) {
    super(report, ReportAssert.class);
  }

  /**
   * {@return assertions on the findings of this rule}
   *
   * @throws AssertionError if the rule has no finding
   */
  public FindingAssert hasFinding(String rule) {
    RuleOutcome outcome = outcome(rule);
    ImmutableList<Finding> findings = actual.findingsOf(RuleId.of(rule));
    if (findings.isEmpty()) {
      throw failure(
          "%s",
          "The report has no finding of %s, whose verdict is %s. %s"
              .formatted(rule, outcome.verdict(), findings()));
    }
    return new FindingAssert(findings, "of " + rule);
  }

  /**
   * {@return assertions on the only finding of the report, which is a finding of this rule}
   *
   * @throws AssertionError if this rule has no finding, or the report has other findings
   */
  public FindingAssert hasOnlyFinding(String rule) {
    FindingAssert finding = hasFinding(rule);
    if (actual.findings().size() > 1) {
      throw failure(
          "%s",
          "The report should have only one finding, of %s, but has these findings:%s"
              .formatted(rule, FailureListing.findings(actual.findings())));
    }
    return finding;
  }

  /**
   * Verifies that this rule has no findings, even if the rule had no values to check.
   *
   * @throws AssertionError if the rule has findings
   */
  public ReportAssert hasNoFinding(String rule) {
    outcome(rule);
    ImmutableList<Finding> findings = actual.findingsOf(RuleId.of(rule));
    if (!findings.isEmpty()) {
      throw failure(
          "%s",
          "The report has findings of %s:%s".formatted(rule, FailureListing.findings(findings)));
    }
    return this;
  }

  /**
   * Verifies that no rule has findings.
   *
   * @throws AssertionError if there are findings
   */
  public ReportAssert hasNoFindings() {
    isNotNull();
    if (!actual.findings().isEmpty()) {
      throw failure("%s", "The report has findings:" + FailureListing.findings(actual.findings()));
    }
    return this;
  }

  /**
   * Verifies that all findings are warnings or notices.
   *
   * @throws AssertionError if there are errors
   */
  public ReportAssert hasNoErrors() {
    isNotNull();
    ImmutableList<Finding> errors =
        actual.findings().stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .collect(ImmutableList.toImmutableList());
    if (!errors.isEmpty()) {
      throw failure("%s", "The report has errors:" + FailureListing.findings(errors));
    }
    return this;
  }

  /**
   * Verifies that this rule has this verdict.
   *
   * @throws AssertionError if the verdict is different
   */
  public ReportAssert hasVerdict(String rule, Verdict verdict) {
    RuleOutcome outcome = outcome(rule);
    if (outcome.verdict() != verdict) {
      throw failure(
          "%s",
          "The verdict of %s is not %s but %s. %s"
              .formatted(rule, verdict, outcome.verdict(), findings()));
    }
    return this;
  }

  /**
   * Verifies that every rule that the profile enables was completed.
   *
   * @throws AssertionError if a rule was skipped for another reason than the profile
   */
  public ReportAssert isComplete() {
    isNotNull();
    ImmutableList<RuleOutcome> skipped =
        actual.outcomes().stream()
            .filter(outcome -> outcome.skip().filter(ReportAssert::isUnexpected).isPresent())
            .collect(ImmutableList.toImmutableList());
    if (!skipped.isEmpty()) {
      throw failure("%s", "Some rules were not completed:" + FailureListing.skips(skipped));
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

  private static boolean isUnexpected(Skip skip) {
    return skip.cause() != SkipCause.NOT_ASKED;
  }

  private String findings() {
    return actual.findings().isEmpty()
        ? "It has no findings at all."
        : "It has these findings:" + FailureListing.findings(actual.findings());
  }
}
