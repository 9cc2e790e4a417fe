package org.unodc.cop.domain.rule;

/**
 * How severe a finding is, from the most to the least severe. The severity follows from the wording
 * of the source of the rule.
 */
public enum Severity {
  /** A verified text forbids or requires it. */
  ERROR,

  /** The text says "should" or "normally", or published records are known to break it. */
  WARNING,

  /** An observation, or a text that is known only from general knowledge. */
  NOTICE;

  /** {@return the less severe of this severity and the limit} */
  public Severity atMost(Severity limit) {
    return compareTo(limit) < 0 ? limit : this;
  }
}
