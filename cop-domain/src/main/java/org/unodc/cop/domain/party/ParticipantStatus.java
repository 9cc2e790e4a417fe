package org.unodc.cop.domain.party;

/** Where a participant stands towards one treaty on one day. */
public enum ParticipantStatus {
  /** It has done nothing, as far as a complete record says. */
  NONE,

  /** It has signed and is not bound. */
  SIGNATORY,

  /** Its instrument is deposited, and the treaty is not yet in force for it. */
  CONSENTED,

  /** The treaty is in force for it. */
  PARTY,

  /** Its denunciation has taken effect. */
  WITHDRAWN,

  /** The record does not tell: it does not reach that day, or leaves out a day that matters. */
  UNKNOWN
}
