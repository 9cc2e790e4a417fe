package org.unodc.cop.domain.rule;

import static java.util.Objects.requireNonNull;

import org.unodc.cop.domain.internal.Require;
import org.unodc.cop.domain.invariant.InvariantException;
import org.unodc.cop.domain.message.LanguageNeutral;

/**
 * The id of a rule, or of a case of a rule. The id of a released rule is never changed and never
 * used again.
 *
 * @param value a heading, a dot and the requirement, such as {@code
 *     side-event.lies-within-its-session}
 */
public record RuleId(String value) implements Comparable<RuleId>, LanguageNeutral {
  /**
   * Creates an id.
   *
   * @throws IllegalArgumentException if the value does not have this form
   */
  public RuleId {
    requireNonNull(value, "value");
    int dot = value.indexOf('.');
    if (dot <= 0) {
      throw new InvariantException(
          "rule-id", "a rule id is a heading, a dot and a requirement, not \"%s\"", value);
    }
    Require.slug(value.substring(0, dot), "the heading of a rule id");
    Require.slug(value.substring(dot + 1), "the requirement of a rule id");
  }

  /**
   * {@return the id with this text}
   *
   * @throws IllegalArgumentException if the text is not a heading, a dot and a requirement
   */
  public static RuleId of(String value) {
    return new RuleId(value);
  }

  /** {@return the id that the rule or the case has now; the id itself if it was never changed} */
  public RuleId current() {
    return FormerRuleIds.current(this);
  }

  /** {@return the part before the dot, which names the subject of the rule, not its package} */
  public String heading() {
    return value.substring(0, value.indexOf('.'));
  }

  @Override
  public int compareTo(RuleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
