package org.unodc.cop.domain.party;

import org.unodc.cop.domain.quantity.Answer;

/** The status of a participant with regard to one treaty on one day. */
public enum ParticipantStatus {
  /** The participant has taken no action, and the record is complete for the day. */
  NONE,

  /** The participant has signed but is not bound. */
  SIGNATORY,

  /** The participant has deposited its instrument, but the treaty is not yet in force for it. */
  CONSENTED,

  /** The treaty is in force for the participant. */
  PARTY,

  /**
   * The participant's denunciation of the treaty, or of the convention that a protocol depends on,
   * has taken effect.
   */
  WITHDRAWN,

  /**
   * The participant is a State or an organization that ceased to exist on an earlier day,
   * regardless of its status before.
   */
  ENDED,

  /**
   * The record does not determine the status: it does not reach that day, or it lacks a day or a
   * clause.
   */
  UNKNOWN;

  /** {@return whether the treaty is in force for a participant with this status} */
  public Answer isParty() {
    return this == UNKNOWN ? Answer.UNKNOWN : Answer.of(this == PARTY);
  }
}
