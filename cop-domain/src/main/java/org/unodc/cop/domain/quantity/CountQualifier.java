package org.unodc.cop.domain.quantity;

/** How a reported count is to be read. */
public enum CountQualifier {
  /** Counted: this number and no other. */
  EXACT,

  /** This number or more. */
  AT_LEAST,

  /** More than this number ("over 500"). */
  MORE_THAN,

  /** This number or fewer. */
  AT_MOST,

  /** Fewer than this number. */
  FEWER_THAN,

  /** Near this number ("some 50"): no bound follows from it. */
  ABOUT,

  /** Printed without a word on how exact it is: no bound follows from it. */
  UNQUALIFIED
}
