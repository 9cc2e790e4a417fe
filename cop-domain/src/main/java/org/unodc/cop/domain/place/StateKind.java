package org.unodc.cop.domain.place;

/** The relation of a State to the United Nations. */
public enum StateKind {
  /** A Member State of the United Nations. */
  MEMBER_STATE,

  /**
   * A State that is not a Member but has a standing invitation as observer: the Holy See or the
   * State of Palestine.
   */
  OBSERVER_STATE,

  /**
   * A State that is neither, but can become party to treaties of the Secretary-General: the Cook
   * Islands or Niue.
   */
  OTHER_TREATY_CAPABLE
}
