package org.unodc.cop.domain.rule;

/**
 * How severe a finding is, from the most to the least severe. The severity follows from the wording
 * of the source of the rule.
 */
public enum Severity {
  /** A verified text requires what is missing or forbids what was found. */
  ERROR,

  /** The text uses "should" or "normally", or published records are known not to follow it. */
  WARNING,

  /** An observation, or a text that is known only from general knowledge. */
  NOTICE;

  /** {@return the less severe of this severity and the limit} */
  public Severity atMost(Severity limit) {
    return compareTo(limit) < 0 ? limit : this;
  }
}
