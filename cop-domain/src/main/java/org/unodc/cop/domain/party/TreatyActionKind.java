package org.unodc.cop.domain.party;

/** A kind of action on a treaty, in the terms of the depositary. */
public enum TreatyActionKind {
  /** A signature that needs ratification, acceptance, approval or formal confirmation. */
  SIGNATURE,

  /** A signature that binds by itself. */
  DEFINITIVE_SIGNATURE,

  /** The consent of a signatory State to be bound. */
  RATIFICATION,

  /** Consent to be bound, by acceptance. */
  ACCEPTANCE,

  /** Consent to be bound, by approval. */
  APPROVAL,

  /** Consent to be bound without signature. */
  ACCESSION,

  /** Consent to be bound in the place of a predecessor State, usually retroactive. */
  SUCCESSION,

  /** A signature taken over from a predecessor State. */
  SUCCESSION_TO_SIGNATURE,

  /** The consent to be bound of an organization that signed. */
  FORMAL_CONFIRMATION,

  /** A reservation or its text. */
  RESERVATION,

  /** The withdrawal of a reservation. */
  RESERVATION_WITHDRAWN,

  /** A notice of leaving the treaty. */
  DENUNCIATION,

  /** The withdrawal of a denunciation before it took effect. */
  DENUNCIATION_WITHDRAWN;

  /** {@return whether this is a signature, regardless of whether it binds} */
  public boolean isSignature() {
    return this == SIGNATURE || this == DEFINITIVE_SIGNATURE || this == SUCCESSION_TO_SIGNATURE;
  }

  /**
   * {@return whether this kind expresses consent to be bound, as in article 36, paragraph 3, of
   * UNTOC}
   */
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
