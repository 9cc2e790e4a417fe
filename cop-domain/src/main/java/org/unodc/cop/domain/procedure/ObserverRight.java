package org.unodc.cop.domain.procedure;

/** A right that an observer may have, as in rules 14 to 17 of the rules of procedure for UNTOC. */
public enum ObserverRight {
  /** To attend the plenary. */
  ATTEND_PLENARY,

  /** To make statements. */
  SPEAK,

  /** To take part in the deliberations. */
  DELIBERATE,

  /** To receive the documents. */
  RECEIVE_DOCUMENTS,

  /** To submit its views in writing. */
  SUBMIT_WRITTEN_VIEWS,

  /** To table a draft resolution or decision. */
  TABLE_DRAFTS,

  /** To vote. */
  VOTE
}
