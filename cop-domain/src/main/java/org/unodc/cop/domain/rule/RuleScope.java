package org.unodc.cop.domain.rule;

import org.unodc.cop.domain.internal.Require;

/**
 * Which rules are meant: one rule by its id, or all under a heading.
 *
 * @param value a rule id such as {@code side-event.has-a-main-organizer}, or a heading such as
 *     {@code side-event}
 */
public record RuleScope(String value) implements Comparable<RuleScope> {
  /** Throws {@link IllegalArgumentException} where the value is neither. */
  public RuleScope {
    if (value.indexOf('.') >= 0) {
      RuleId.of(value);
    } else {
      Require.slug(value, "a heading of rules");
    }
  }

  /** {@return the scope with this text} */
  public static RuleScope of(String value) {
    return new RuleScope(value);
  }

  /** {@return the rule alone} */
  public static RuleScope of(RuleId rule) {
    return new RuleScope(rule.value());
  }

  /** {@return the heading under which the rule stands, with all its rules} */
  public static RuleScope headingOf(RuleId rule) {
    return new RuleScope(rule.heading());
  }

  @Override
  public int compareTo(RuleScope other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
