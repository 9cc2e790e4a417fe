package org.unodc.cop.testkit;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Severity;

/** Assertions on the findings of one rule. Each call keeps only the findings that satisfy it. */
public final class FindingAssert extends AbstractAssert<FindingAssert, ImmutableList<Finding>> {
  private final String description;

  /**
   * Creates assertions on these findings.
   *
   * @param description the conditions that all these findings satisfy, such as: of session.lasts
   */
  FindingAssert(ImmutableList<Finding> findings, String description) {
    super(findings, FindingAssert.class);
    this.description = description;
  }

  /**
   * Verifies that there is a finding at this JSON Pointer.
   *
   * @throws AssertionError if there is none
   */
  public FindingAssert at(String pointer) {
    return filter(
        finding -> finding.place().pointer().equals(pointer), "at \"%s\"".formatted(pointer));
  }

  /**
   * Verifies that there is a finding with this severity, after the profile was applied.
   *
   * @throws AssertionError if there is none
   */
  public FindingAssert withSeverity(Severity severity) {
    return filter(finding -> finding.severity() == severity, "with severity " + severity);
  }

  private FindingAssert filter(Predicate<Finding> condition, String requirement) {
    ImmutableList<Finding> matches =
        actual.stream().filter(condition).collect(ImmutableList.toImmutableList());
    if (matches.isEmpty()) {
      throw failure(
          "%s",
          "The report has no finding %s %s. It has these findings %s:%s"
              .formatted(description, requirement, description, FailureListing.findings(actual)));
    }
    return new FindingAssert(matches, description + ' ' + requirement);
  }
}
