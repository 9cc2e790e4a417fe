package org.unodc.cop.domain.procedure;

/** Whose number a quorum or a majority is a part of. */
public enum CountedBody {
  /** All parties to the convention. */
  PARTIES,

  /** The parties that take part in the session. */
  PARTIES_PARTICIPATING,

  /**
   * The parties, where the text leaves open whether all are meant or those that take part in the
   * session, as in rule 41 for UNTOC.
   */
  PARTIES_ALL_OR_PARTICIPATING,

  /** The parties present in the meeting. */
  PARTIES_PRESENT,

  /** The parties that vote for or against; those that abstain count as not voting. */
  PARTIES_PRESENT_AND_VOTING
}
