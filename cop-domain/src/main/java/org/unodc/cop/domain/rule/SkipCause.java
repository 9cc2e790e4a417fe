package org.unodc.cop.domain.rule;

/** The kind of reason why a rule was skipped. */
public enum SkipCause {
  /** The profile disables the rule. */
  NOT_ASKED,

  /** The rule threw an exception. */
  BROKE_DOWN,

  /** A rule that this rule needs found something, or was skipped itself. */
  NEEDED_RULE_FAILED
}
