package org.unodc.cop.domain.party;

/** What a record says about a {@link DayOfEffect}. */
public enum DayCertainty {
  /** The day follows from the record, and no action that the record may lack can change it. */
  CERTAIN,

  /**
   * The day follows from the recorded actions. Actions that the record may lack can only make it
   * earlier.
   */
  LATEST,

  /** There is no such day. */
  NEVER,

  /** The record does not determine the day, or not whether it comes. */
  UNKNOWN
}
