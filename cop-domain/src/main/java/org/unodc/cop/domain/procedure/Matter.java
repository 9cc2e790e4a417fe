package org.unodc.cop.domain.procedure;

/** A matter that is decided, or for which a quorum is needed. */
public enum Matter {
  /** The opening of a debate. */
  OPENING_A_DEBATE,

  /** The taking of any decision. */
  ANY_DECISION,

  /** A matter of substance. */
  SUBSTANCE,

  /** A matter of procedure. */
  PROCEDURE,

  /** A matter of the budget. */
  BUDGET,

  /** The reconsideration of a proposal in the same session. */
  RECONSIDERATION,

  /** An amendment of the convention. */
  AMENDMENT,

  /** The adoption of a protocol to the convention. */
  PROTOCOL,

  /** The adoption or amendment of the rules of procedure. */
  RULES_OF_PROCEDURE,

  /** An appeal against a ruling of the President. */
  APPEAL,

  /** The convening of a special session at the request of a party. */
  SPECIAL_SESSION
}
