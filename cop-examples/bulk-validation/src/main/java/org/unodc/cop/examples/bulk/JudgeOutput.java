package org.unodc.cop.examples.bulk;

/**
 * Receives the results of a {@link LineJudge}. Facts and ids are texts that are only compared for
 * equality.
 */
interface JudgeOutput {
  /**
   * Counts a line.
   *
   * @param readable whether the line could be read
   */
  void line(InputLine line, String type, boolean readable);

  /** Adds a finding that does not depend on other lines. */
  void add(LineFinding finding);

  /** Adds a finding that applies unless some line adds this fact. */
  void addUnless(String fact, LineFinding finding);

  /** Adds a fact; the same fact may be added several times. */
  void addFact(String fact);

  /**
   * Adds a finding about an entity with this id. The finding applies unless the entity is the first
   * with the id.
   */
  void addUnlessFirst(String id, LineFinding finding);
}
