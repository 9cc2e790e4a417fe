package org.unodc.cop.domain.rule;

import org.unodc.cop.domain.internal.Require;

/**
 * That a rule takes a number instead of its own.
 *
 * @param rule the rule
 * @param parameter the name of its {@link Parameter}
 * @param value the number
 */
public record ParameterSetting(RuleId rule, String parameter, long value) {
  /** Throws {@link IllegalArgumentException} where the name is no slug. */
  public ParameterSetting {
    Require.slug(parameter, "the name of a parameter");
  }

  /** {@return whether it sets this parameter of this rule} */
  public boolean isOf(RuleId other, String name) {
    return rule.equals(other) && parameter.equals(name);
  }
}
