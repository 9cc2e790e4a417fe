package org.unodc.cop.domain.party;

/**
 * Why a record does not tell the day on which a treaty entered into force (UNTOC, article 38,
 * paragraph 1).
 */
public enum EntryIntoForceObstacle {
  /** The treaty's clause, or the number of instruments in it, is not in the record. */
  NUMBER_NOT_STATED,

  /** Even with all that are doubtful, too few instruments or emissions are recorded. */
  NUMBER_NOT_REACHED,

  /**
   * It depends on an instrument without a day, on a State that ceased to exist, on a denunciation
   * whose effect is not known or on a clause that does not say whether organizations count.
   */
  NUMBER_REACHED_ON_UNKNOWN_DAY,

  /** The days between the last instrument that is needed and entry into force are not stated. */
  DELAY_NOT_STATED,

  /** The clause does not say whether the treaty waits for the convention that it supplements. */
  WAITING_FOR_PARENT_NOT_STATED,

  /** It waits for a parent that is not in the record, or whose own day the record does not tell. */
  PARENT_WITHOUT_KNOWN_DAY
}
