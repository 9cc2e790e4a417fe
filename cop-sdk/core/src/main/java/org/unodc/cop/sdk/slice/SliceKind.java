package org.unodc.cop.sdk.slice;

import com.google.common.collect.ImmutableSet;
import org.unodc.cop.domain.rule.Scope;

/** The kinds of slices of a record, each with the scopes of the rules that are asked of it. */
public enum SliceKind {
  /**
   * A session with its resumed parts; or the elements that belong to no session; or the lists that
   * are in every slice.
   */
  SESSION(Scope.VALUE, Scope.NAMES, Scope.TREATIES, Scope.SESSION),

  /** Side events, with all meetings in their rooms. */
  ROOM(Scope.ROOM),

  /** Side events at which the same persons are named. */
  PERSON(Scope.PERSON),

  /** Drafts and outcomes that share a document symbol or a draft, and sessions. */
  DOCUMENT(Scope.DOCUMENT),

  /** All stakeholders and units of the secretariat. */
  STAKEHOLDERS(Scope.STAKEHOLDERS),

  /** The whole record. */
  RECORD(Scope.RECORD);

  private final ImmutableSet<Scope> scopes;

  SliceKind(Scope... scopes) {
    this.scopes = ImmutableSet.copyOf(scopes);
  }

  /** {@return whether the slices hold a header of each session that they do not hold as a whole} */
  boolean hasHeaders() {
    return this == SESSION;
  }

  /** {@return the scopes of the rules that are asked of these slices} */
  public ImmutableSet<Scope> scopes() {
    return scopes;
  }
}
