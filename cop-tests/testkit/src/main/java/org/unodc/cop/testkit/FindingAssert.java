package org.unodc.cop.testkit;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Severity;

/** Assertions on the findings of one rule; each narrows them down to those that satisfy it. */
public final class FindingAssert extends AbstractAssert<FindingAssert, ImmutableList<Finding>> {
  private final String asked;

  /**
   * @param asked what is already true of all these findings, such as: of session.lasts
   */
  FindingAssert(ImmutableList<Finding> findings, String asked) {
    super(findings, FindingAssert.class);
    this.asked = asked;
  }

  /** Demands a finding at this JSON Pointer. */
  public FindingAssert at(String pointer) {
    return narrowed(
        finding -> finding.place().pointer().equals(pointer), "at \"%s\"".formatted(pointer));
  }

  /** Demands a finding that is this grave, after the profile. */
  public FindingAssert withSeverity(Severity severity) {
    return narrowed(finding -> finding.severity() == severity, "with severity " + severity);
  }

  private FindingAssert narrowed(Predicate<Finding> condition, String demand) {
    ImmutableList<Finding> left =
        actual.stream().filter(condition).collect(ImmutableList.toImmutableList());
    if (left.isEmpty()) {
      throw failure(
          "%s",
          "The report has no finding %s %s, but these %s:%s"
              .formatted(asked, demand, asked, Told.findings(actual)));
    }
    return new FindingAssert(left, asked + ' ' + demand);
  }
}
