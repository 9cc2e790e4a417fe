package org.unodc.cop.domain.procedure;

/** What is decided. */
public enum Matter {
  /** That a debate begins. */
  OPENING_A_DEBATE,

  /** That any decision is taken. */
  ANY_DECISION,

  /** A question of substance. */
  SUBSTANCE,

  /** A question of procedure. */
  PROCEDURE,

  /** A question of the budget. */
  BUDGET,

  /** That a proposal is taken up again in the same session. */
  RECONSIDERATION,

  /** An amendment of the convention. */
  AMENDMENT
}
