package org.unodc.cop.domain.session;

/** The way in which participants attend. */
public enum AttendanceFormat {
  /** On site only. */
  IN_PERSON,

  /** On site or online. */
  HYBRID,

  /** Online only. */
  ONLINE
}
