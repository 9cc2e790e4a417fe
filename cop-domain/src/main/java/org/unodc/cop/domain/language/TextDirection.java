package org.unodc.cop.domain.language;

/** The direction in which a script is written. */
public enum TextDirection {
  /** From left to right. */
  LEFT_TO_RIGHT,

  /** From right to left. */
  RIGHT_TO_LEFT
}
