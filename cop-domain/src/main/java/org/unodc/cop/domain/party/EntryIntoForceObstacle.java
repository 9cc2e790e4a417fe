package org.unodc.cop.domain.party;

/**
 * A reason why a record does not determine the day on which a treaty entered into force (UNTOC,
 * article 38, paragraph 1).
 */
public enum EntryIntoForceObstacle {
  /** The record lacks the treaty's clause, or the number of instruments in it. */
  NUMBER_NOT_STATED,

  /** Too few instruments or emissions are recorded, even if all doubtful ones count. */
  NUMBER_NOT_REACHED,

  /**
   * The day depends on an instrument without a day, on a State that ceased to exist, on a
   * denunciation whose effect is unknown, or on a clause that does not state whether organizations
   * count.
   */
  NUMBER_REACHED_ON_UNKNOWN_DAY,

  /** The number of days between the last required instrument and entry into force is not stated. */
  DELAY_NOT_STATED,

  /** The clause does not state whether the treaty waits for the convention that it supplements. */
  WAITING_FOR_PARENT_NOT_STATED,

  /** The treaty waits for a parent that the record lacks, or whose own day is unknown. */
  PARENT_WITHOUT_KNOWN_DAY
}
