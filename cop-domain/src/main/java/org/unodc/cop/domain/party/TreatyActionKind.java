package org.unodc.cop.domain.party;

/** What a participant did to a treaty, in the words of the depositary. */
public enum TreatyActionKind {
  /** A signature that needs ratification, acceptance, approval or formal confirmation. */
  SIGNATURE,

  /** A signature that binds by itself. */
  DEFINITIVE_SIGNATURE,

  /** Consent to be bound by a signatory State. */
  RATIFICATION,

  /** Consent to be bound, by acceptance. */
  ACCEPTANCE,

  /** Consent to be bound, by approval. */
  APPROVAL,

  /** Consent to be bound without signature. */
  ACCESSION,

  /** Consent to be bound in the place of a predecessor State, retroactive as a rule. */
  SUCCESSION,

  /** A signature taken over from a predecessor State. */
  SUCCESSION_TO_SIGNATURE,

  /** Consent to be bound by an organization that signed. */
  FORMAL_CONFIRMATION,

  /** A reservation or its text. */
  RESERVATION,

  /** The withdrawal of a reservation. */
  RESERVATION_WITHDRAWN,

  /** Notice of leaving. */
  DENUNCIATION,

  /** The taking back of such a notice before it took effect. */
  DENUNCIATION_WITHDRAWN;

  /** {@return whether it is a signature, whatever it binds to} */
  public boolean isSignature() {
    return this == SIGNATURE || this == DEFINITIVE_SIGNATURE || this == SUCCESSION_TO_SIGNATURE;
  }

  /** {@return whether it expresses consent to be bound, as in article 36, paragraph 3, of UNTOC} */
  public boolean bindsParticipant() {
    return switch (this) {
      case DEFINITIVE_SIGNATURE,
          RATIFICATION,
          ACCEPTANCE,
          APPROVAL,
          ACCESSION,
          SUCCESSION,
          FORMAL_CONFIRMATION ->
          true;
      default -> false;
    };
  }
}
