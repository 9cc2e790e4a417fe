package org.unodc.cop.sdk.slice;

import com.google.common.collect.ImmutableSet;
import org.unodc.cop.domain.rule.Reach;

/** The kinds of slices of a record, each with the reaches of the rules that are asked of it. */
public enum SliceKind {
  /**
   * A session with its resumed parts; or the elements that belong to no session; or the lists that
   * are in every slice.
   */
  SESSION(Reach.VALUE, Reach.NAMES, Reach.TREATIES, Reach.SESSION),

  /** Side events, with all meetings in their rooms. */
  ROOM(Reach.ROOM),

  /** Side events at which the same persons are named. */
  PERSON(Reach.PERSON),

  /** Drafts and outcomes that share a document symbol or a draft, and sessions. */
  DOCUMENT(Reach.DOCUMENT),

  /** All stakeholders and units of the secretariat. */
  STAKEHOLDERS(Reach.STAKEHOLDERS),

  /** The whole record. */
  RECORD(Reach.RECORD);

  private final ImmutableSet<Reach> reaches;

  SliceKind(Reach... reaches) {
    this.reaches = ImmutableSet.copyOf(reaches);
  }

  /** {@return whether the slices hold a header of each session that they do not hold as a whole} */
  boolean hasHeaders() {
    return this == SESSION;
  }

  /** {@return the reaches of the rules that are asked of these slices} */
  public ImmutableSet<Reach> reaches() {
    return reaches;
  }
}
