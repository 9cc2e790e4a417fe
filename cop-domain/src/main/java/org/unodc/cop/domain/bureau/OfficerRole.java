package org.unodc.cop.domain.bureau;

/** The office. */
public enum OfficerRole {
  /** President of the session. */
  PRESIDENT,

  /** Vice-President. */
  VICE_PRESIDENT,

  /** Rapporteur. */
  RAPPORTEUR
}
