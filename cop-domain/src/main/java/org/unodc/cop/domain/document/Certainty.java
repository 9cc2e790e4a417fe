package org.unodc.cop.domain.document;

/** How sure a fact is. */
public enum Certainty {
  /** A source states it. */
  STATED,

  /** It follows from what sources state. */
  COMPUTED,

  /** General knowledge that another stated fact agrees with. */
  CORROBORATED,

  /** General knowledge, not found in a source. */
  GENERAL_KNOWLEDGE
}
