package org.unodc.cop.domain.procedure;

/** How one becomes an observer. */
public enum AccreditationRoute {
  /** By prior written notice. */
  NOTICE,

  /** By application, which somebody decides. */
  APPLICATION
}
