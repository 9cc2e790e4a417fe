package org.unodc.cop.domain.rule;

/** Why a rule was skipped. */
public enum SkipCause {
  /** The profile does not ask it. */
  NOT_ASKED,

  /** It broke down. */
  BROKE_DOWN,

  /** A rule that it needs found something, or was skipped itself. */
  NEEDED_RULE_FAILED
}
