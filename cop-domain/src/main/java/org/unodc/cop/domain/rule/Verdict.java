package org.unodc.cop.domain.rule;

/** The verdict of a rule on a record. */
public enum Verdict {
  /** The rule checked at least one value and found nothing. */
  PASSED,

  /** The rule found something. */
  FAILED,

  /** The record contains no value to which the rule applies. */
  NOT_APPLICABLE,

  /** All findings of the rule are suppressed. */
  SUPPRESSED,

  /** The rule was skipped; {@link RuleOutcome#skip()} returns the reason. */
  SKIPPED
}
