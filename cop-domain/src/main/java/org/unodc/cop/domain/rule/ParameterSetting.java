package org.unodc.cop.domain.rule;

import static java.util.Objects.requireNonNull;

import org.unodc.cop.domain.internal.Require;

/**
 * The value that a profile sets for a parameter of a rule.
 *
 * @param rule the id of the rule; if it has cases, the id of the case that has the parameter
 * @param parameter the name of the {@link Parameter}
 * @param value the value
 */
public record ParameterSetting(RuleId rule, String parameter, long value) {
  /**
   * Creates a setting.
   *
   * @throws IllegalArgumentException if the name of the parameter is not a slug
   */
  public ParameterSetting {
    requireNonNull(rule, "rule");
    requireNonNull(parameter, "parameter");
    Require.slug(parameter, "the name of a parameter");
  }

  /** {@return whether this setting is for the given parameter of the given rule or case} */
  public boolean isOf(RuleId ruleId, String name) {
    return rule.current().equals(ruleId.current()) && parameter.equals(name);
  }
}
