package org.unodc.cop.domain.party;

/** How the day on which a treaty entered into force is known. */
public enum EntryIntoForceBasis {
  /** The day follows from the treaty's clause and the recorded instruments. */
  COMPUTED,

  /**
   * The depositary published the day, and the record does not allow it to be computed, because a
   * clause or an instrument is missing.
   */
  PUBLISHED
}
