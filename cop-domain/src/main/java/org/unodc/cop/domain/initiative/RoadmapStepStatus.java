package org.unodc.cop.domain.initiative;

/** Where a step stands. */
public enum RoadmapStepStatus {
  /** Not begun. */
  PLANNED,

  /** Begun. */
  UNDER_WAY,

  /** Done. */
  DONE,

  /** Given up. */
  DROPPED
}
