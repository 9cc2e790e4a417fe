package org.unodc.cop.testkit;

import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.Severity;

/**
 * One rule and the two records that show it.
 *
 * @param rule the rule
 * @param severity how grave its findings are where no profile says otherwise
 * @param sound a record in which no rule finds anything, and this one has something to judge
 * @param broken a record in which this rule finds something and no other does
 */
public record RuleCase(RuleId rule, Severity severity, RuleExample sound, RuleExample broken) {

  /** {@return the id of the rule, as the name of a test} */
  @Override
  public String toString() {
    return rule.value();
  }
}
