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

  /**
   * Consent to be bound by a procedure that takes the place of an instrument, as in article 5 of
   * the Agreement of 1994 relating to the Implementation of Part XI of the United Nations
   * Convention on the Law of the Sea.
   */
  SIMPLIFIED_PROCEDURE,

  /**
   * A notice of consent to be bound by a protocol, as in article 4, paragraphs 3 and 4, of the
   * Convention of 1980 on Certain Conventional Weapons.
   */
  CONSENT_TO_BE_BOUND,

  /**
   * The withdrawal of an instrument of consent before the treaty enters into force for its
   * participant.
   */
  INSTRUMENT_WITHDRAWN,

  /** A reservation or its text. */
  RESERVATION,

  /** The withdrawal of a reservation. */
  RESERVATION_WITHDRAWN,

  /** An objection to a reservation or to another action of a participant. */
  OBJECTION,

  /** A declaration or communication that is not a reservation. */
  DECLARATION,

  /** A notice that the treaty applies to a territory of the participant. */
  TERRITORIAL_APPLICATION,

  /** The end of the application of the treaty to a territory. */
  TERRITORIAL_APPLICATION_WITHDRAWN,

  /**
   * The beginning of provisional application pending entry into force (Vienna Convention on the Law
   * of Treaties, article 25, paragraph 1). It does not make the participant a party.
   */
  PROVISIONAL_APPLICATION,

  /** The end of provisional application before entry into force (article 25, paragraph 2). */
  PROVISIONAL_APPLICATION_ENDED,

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
          FORMAL_CONFIRMATION,
          SIMPLIFIED_PROCEDURE,
          CONSENT_TO_BE_BOUND ->
          true;
      default -> false;
    };
  }
}
