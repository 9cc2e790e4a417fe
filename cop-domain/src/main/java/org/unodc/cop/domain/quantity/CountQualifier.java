package org.unodc.cop.domain.quantity;

/** How exact a reported count is. */
public enum CountQualifier {
  /** Exactly this number. */
  EXACT,

  /** This number or more. */
  AT_LEAST,

  /** More than this number ("over 500"). */
  MORE_THAN,

  /** This number or fewer. */
  AT_MOST,

  /** Fewer than this number. */
  FEWER_THAN,

  /** Near this number ("some 50"). No bound follows from it. */
  ABOUT,

  /** Printed without any indication of how exact it is. No bound follows from it. */
  UNQUALIFIED
}
