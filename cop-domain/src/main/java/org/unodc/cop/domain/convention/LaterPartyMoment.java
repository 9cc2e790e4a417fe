package org.unodc.cop.domain.convention;

/**
 * The moment after which a participant must have deposited its instrument for the delay of later
 * parties to apply. "After" is strict: a deposit on the very day of the moment is not later.
 */
public enum LaterPartyMoment {
  /**
   * The deposit of the instrument that completes the conditions, as in "after the deposit of the
   * fortieth instrument" (UNTOC, article 38, paragraph 2).
   */
  AFTER_DECISIVE_INSTRUMENT,

  /**
   * The entry into force of the treaty, as in "subsequent to the entry into force of this
   * Convention" (Chemical Weapons Convention, article XXI, paragraph 2).
   */
  AFTER_ENTRY_INTO_FORCE
}
