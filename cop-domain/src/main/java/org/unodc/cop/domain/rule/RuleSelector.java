package org.unodc.cop.domain.rule;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.unodc.cop.domain.internal.Require;

/**
 * A choice of rules: one rule, one case of a rule, or all rules and cases under a heading.
 *
 * @param value the id of a rule or case, such as {@code side-event.has-a-main-organizer}, or a
 *     heading such as {@code side-event}
 */
public record RuleSelector(String value) implements Comparable<RuleSelector> {
  /**
   * Creates a selector.
   *
   * @throws IllegalArgumentException if the value is neither a rule id nor a heading
   */
  public RuleSelector {
    requireNonNull(value, "value");
    if (value.indexOf('.') >= 0) {
      RuleId.of(value);
    } else {
      Require.slug(value, "a heading of rules");
    }
  }

  /**
   * {@return the selector with this text}
   *
   * @throws IllegalArgumentException if the text is neither a rule id nor a heading
   */
  public static RuleSelector of(String value) {
    return new RuleSelector(value);
  }

  /** {@return the id of the rule or case; empty if this is a heading} */
  public Optional<RuleId> rule() {
    return value.indexOf('.') >= 0 ? Optional.of(RuleId.of(value)) : Optional.empty();
  }

  @Override
  public int compareTo(RuleSelector other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
