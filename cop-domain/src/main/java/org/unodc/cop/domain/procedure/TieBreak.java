package org.unodc.cop.domain.procedure;

/**
 * A step that reduces the number of candidates with equal votes to the number that a restricted
 * ballot still allows.
 */
public enum TieBreak {
  /** A special ballot among these candidates: those with the most votes stay. */
  SPECIAL_BALLOT,

  /** The presiding officer draws lots. */
  LOT
}
