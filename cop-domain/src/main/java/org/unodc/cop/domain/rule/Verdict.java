package org.unodc.cop.domain.rule;

/** What became of a rule in a validation. */
public enum Verdict {
  /** It judged something and found nothing. */
  PASSED,

  /** It found something. */
  FAILED,

  /** The record has nothing that it is meant for. */
  NOT_APPLICABLE,

  /** All that it found is suppressed. */
  SUPPRESSED,

  /** It was not asked, or broke down; the outcome says why. */
  SKIPPED
}
