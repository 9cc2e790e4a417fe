package org.unodc.cop.testkit;

import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.Severity;

/**
 * A rule with two example records.
 *
 * @param rule the rule
 * @param severity the severity of its findings, unless a profile changes it
 * @param sound a record in which this rule has values to check and no rule has findings
 * @param broken a record in which this rule has findings and no other rule has any
 */
public record RuleCase(RuleId rule, Severity severity, RuleExample sound, RuleExample broken) {

  /** {@return the id of the rule, for the display name of a test} */
  @Override
  public String toString() {
    return rule.value();
  }
}
