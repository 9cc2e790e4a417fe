package org.unodc.cop.domain.rule;

/** How grave a finding is; it follows from what the source of the rule says. */
public enum Severity {
  /** A verified text forbids or demands it. */
  ERROR,

  /** The text says "should" or "normally", or published records are known to break it. */
  WARNING,

  /** An observation, or a text known only from general knowledge. */
  NOTICE;

  /** {@return the less grave of both} */
  public Severity atMost(Severity limit) {
    return compareTo(limit) < 0 ? limit : this;
  }
}
