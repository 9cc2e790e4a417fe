package org.unodc.cop.domain.party;

/** How the day on which a treaty entered into force is known. */
public enum EntryIntoForceBasis {
  /** The day follows from the treaty's clause and the recorded instruments. */
  COMPUTED,

  /** The depositary published the day. */
  PUBLISHED
}
