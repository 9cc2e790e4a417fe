package org.unodc.cop.domain.document;

/** The certainty of a fact. */
public enum Certainty {
  /** A source states it. */
  STATED,

  /** It follows from facts that sources state. */
  COMPUTED,

  /** General knowledge that is consistent with another stated fact. */
  CORROBORATED,

  /** General knowledge, not found in a source. */
  GENERAL_KNOWLEDGE
}
