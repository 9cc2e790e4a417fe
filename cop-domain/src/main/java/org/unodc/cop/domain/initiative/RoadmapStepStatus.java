package org.unodc.cop.domain.initiative;

/** The status of a step of a roadmap. */
public enum RoadmapStepStatus {
  /** Not started. */
  PLANNED,

  /** Started. */
  UNDER_WAY,

  /** Done. */
  DONE,

  /** Abandoned. */
  DROPPED
}
