package org.unodc.cop.domain.session;

/** How one takes part. */
public enum AttendanceFormat {
  /** On the spot only. */
  IN_PERSON,

  /** On the spot or online. */
  HYBRID,

  /** Online only. */
  ONLINE
}
