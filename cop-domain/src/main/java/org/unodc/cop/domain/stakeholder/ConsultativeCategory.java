package org.unodc.cop.domain.stakeholder;

/** The category of consultative status under Economic and Social Council resolution 1996/31. */
public enum ConsultativeCategory {
  /** General consultative status. */
  GENERAL,

  /** Special consultative status. */
  SPECIAL,

  /** On the Roster. */
  ROSTER
}
