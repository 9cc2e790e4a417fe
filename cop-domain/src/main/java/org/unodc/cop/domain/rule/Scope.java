package org.unodc.cop.domain.rule;

/**
 * How much of a record a rule reads to check one value, besides the fields of the record itself,
 * such as its convention.
 *
 * <p>The scope decides how a record can be cut into slices in which the rule has the same findings
 * as in the whole record. Each constant after {@link #NAMES} includes the names that a finding
 * states.
 *
 * <p>A slice for {@link #STAKEHOLDERS} has stakeholders and units of the secretariat of its own,
 * one for {@link #ROOM} or {@link #PERSON} side events, one for {@link #DOCUMENT} drafts, outcomes
 * and sessions. A rule outside the library with one of these scopes runs on the whole record if it
 * is about another type.
 */
public enum Scope {
  /** The value alone; of the record itself, only its own fields, not its lists. */
  VALUE,

  /** The entities with the ids that the value has or names. */
  NAMES,

  /** Treaties, participants and the actions of participants under treaties. */
  TREATIES,

  /** All stakeholders and all units of the secretariat. */
  STAKEHOLDERS,

  /** All side events and meetings in the room that the value names. */
  ROOM,

  /** All side events that name a person whom the value names. */
  PERSON,

  /** All drafts and outcomes that share a document symbol or a draft with the value. */
  DOCUMENT,

  /**
   * Everything of the session to which the value belongs and of its resumed parts, the rules of
   * procedure, policies and officers, the order of the other sessions, and what names the value or
   * is named by it. Values that belong to no session are together.
   */
  SESSION,

  /** The whole record. */
  RECORD
}
