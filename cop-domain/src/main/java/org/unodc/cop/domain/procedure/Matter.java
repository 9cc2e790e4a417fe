package org.unodc.cop.domain.procedure;

/** What is decided. */
public enum Matter {
  /** That a debate begins. */
  OPENING_A_DEBATE,

  /** That any decision is taken. */
  ANY_DECISION,

  /** A matter of substance. */
  SUBSTANCE,

  /** A matter of procedure. */
  PROCEDURE,

  /** A matter of the budget. */
  BUDGET,

  /** That a proposal is taken up again in the same session. */
  RECONSIDERATION,

  /** An amendment of the convention. */
  AMENDMENT
}
