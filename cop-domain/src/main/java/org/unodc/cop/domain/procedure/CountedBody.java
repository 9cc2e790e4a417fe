package org.unodc.cop.domain.procedure;

/** Whose number a quorum or a majority is a part of. */
public enum CountedBody {
  /** All parties to the convention. */
  PARTIES,

  /** The parties that take part in the session. */
  PARTIES_PARTICIPATING,

  /** The parties present in the meeting. */
  PARTIES_PRESENT,

  /** The parties that vote for or against; those that abstain count as not voting. */
  PARTIES_PRESENT_AND_VOTING
}
