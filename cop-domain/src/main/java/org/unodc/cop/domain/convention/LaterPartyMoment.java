package org.unodc.cop.domain.convention;

/**
 * The moment after which a participant must have deposited its instrument for the delay of later
 * parties to apply.
 */
public enum LaterPartyMoment {
  /**
   * The deposit of the instrument that completes the conditions, as in "after the deposit of the
   * fortieth instrument" (UNTOC, article 38, paragraph 2). A deposit on the same day is not later.
   */
  AFTER_DECISIVE_INSTRUMENT,

  /**
   * The entry into force of the treaty, as in "subsequent to the entry into force of this
   * Convention" (Chemical Weapons Convention, article XXI, paragraph 2). The treaty is in force
   * from the beginning of its day, so a deposit on that day is later, unless the conditions were
   * fulfilled on the same day.
   */
  AFTER_ENTRY_INTO_FORCE
}
