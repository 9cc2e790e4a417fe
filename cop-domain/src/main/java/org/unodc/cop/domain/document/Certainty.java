package org.unodc.cop.domain.document;

/**
 * How certain a fact of the record is. A {@link Source}, a {@link Remark} or the citation of a
 * clause states the certainty.
 */
public enum Certainty {
  /** A source states the fact. */
  STATED,

  /** The fact follows from facts that sources state. */
  COMPUTED,

  /** The fact is general knowledge and is consistent with a fact that a source states. */
  CORROBORATED,

  /**
   * The fact is general knowledge and was not found in a source. A finding against a clause with
   * this certainty is at most a notice.
   */
  GENERAL_KNOWLEDGE
}
