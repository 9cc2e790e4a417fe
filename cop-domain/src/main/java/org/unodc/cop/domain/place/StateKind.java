package org.unodc.cop.domain.place;

/** How a State stands to the United Nations. */
public enum StateKind {
  /** A Member State of the United Nations. */
  MEMBER_STATE,

  /**
   * No member, but a State with a standing invitation as observer: Holy See, State of Palestine.
   */
  OBSERVER_STATE,

  /** Neither, but able to become party to treaties of the Secretary-General: Cook Islands, Niue. */
  OTHER_TREATY_CAPABLE
}
