package org.unodc.cop.domain.procedure;

/** The kind of a request for the floor. */
public enum FloorKind {
  /** A point of order. */
  POINT_OF_ORDER,

  /** A statement of the secretariat. */
  SECRETARIAT,

  /** The explanation of the conclusions of a subsidiary body by its Chair or Rapporteur. */
  SUBSIDIARY_BODY,

  /** A statement of a speaker on the list of speakers. */
  LISTED_SPEAKER,

  /** A reply to a statement. */
  RIGHT_OF_REPLY
}
