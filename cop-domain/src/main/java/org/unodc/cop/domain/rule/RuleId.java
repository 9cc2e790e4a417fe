package org.unodc.cop.domain.rule;

import static com.google.common.base.Preconditions.checkArgument;

import org.unodc.cop.domain.internal.Require;

/**
 * Names a rule. A released id is never renamed and never used again.
 *
 * @param value a heading of the catalogue and what should hold, such as {@code
 *     side-event.lies-within-its-session}
 */
public record RuleId(String value) implements Comparable<RuleId> {
  /** Throws {@link IllegalArgumentException} where the value has no such form. */
  public RuleId {
    int dot = value.indexOf('.');
    checkArgument(dot > 0, "a rule id is a heading, a dot and a requirement, not \"%s\"", value);
    Require.slug(value.substring(0, dot), "the heading of a rule id");
    Require.slug(value.substring(dot + 1), "the requirement of a rule id");
  }

  /** {@return the id with this text} */
  public static RuleId of(String value) {
    return new RuleId(value);
  }

  /** {@return the heading of the catalogue under which it stands} */
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
