package org.unodc.cop.sdk.diff;

/**
 * One difference between a record and a later one. Places are JSON Pointers (RFC 6901), values are
 * JSON in one line.
 */
public sealed interface Change {

  /**
   * A member or element that only the later record has.
   *
   * @param pointer its place in the later record
   * @param value what it is
   */
  record Added(String pointer, String value) implements Change {}

  /**
   * A member or element that only the earlier record has.
   *
   * @param pointer its place in the earlier record
   * @param value what it was
   */
  record Removed(String pointer, String value) implements Change {}

  /**
   * A value that is another in the later record.
   *
   * @param from its place in the earlier record
   * @param to its place in the later record, where things around it may have moved
   * @param before what it was
   * @param after what it is
   */
  record Changed(String from, String to, String before, String after) implements Change {}

  /**
   * An element that stands elsewhere in the order of its list, which shifts of others do not
   * explain. What changed inside of it is told by changes of their own.
   *
   * @param from its place in the earlier record
   * @param to its place in the later record
   */
  record Moved(String from, String to) implements Change {}
}
