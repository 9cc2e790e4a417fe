package org.unodc.cop.domain.procedure;

/** The body whose size determines a quorum or a majority. */
public enum CountedBody {
  /** All parties to the convention. */
  PARTIES,

  /** The parties that take part in the session. */
  PARTIES_PARTICIPATING,

  /**
   * The parties, if the text leaves open whether it means all parties or only the parties that take
   * part in the session, as in rule 41 for UNTOC.
   */
  PARTIES_ALL_OR_PARTICIPATING,

  /** The parties present in the meeting. */
  PARTIES_PRESENT,

  /** The parties that vote for or against; parties that abstain count as not voting. */
  PARTIES_PRESENT_AND_VOTING
}
