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

  /** Its denunciation has taken effect, or that of the convention which its protocol goes with. */
  WITHDRAWN,

  /** It is a State that ceased to exist on an earlier day, whatever it was before. */
  ENDED,

  /** The record does not tell: it does not reach that day, or lacks a day or a clause. */
  UNKNOWN
}
