package org.unodc.cop.domain.procedure;

/** The way in which a participant becomes an observer. */
public enum AccreditationRoute {
  /** By prior written notice. */
  NOTICE,

  /** By application, which requires a decision. */
  APPLICATION
}
