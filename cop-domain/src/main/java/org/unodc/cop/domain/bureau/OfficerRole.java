package org.unodc.cop.domain.bureau;

/** The office of an officer of a session. */
public enum OfficerRole {
  /** President of the session. */
  PRESIDENT,

  /** Vice-President. */
  VICE_PRESIDENT,

  /** Rapporteur. */
  RAPPORTEUR
}
