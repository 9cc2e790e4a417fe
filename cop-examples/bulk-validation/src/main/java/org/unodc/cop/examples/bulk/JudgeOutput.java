package org.unodc.cop.examples.bulk;

/**
 * Receives the results of a {@link LineJudge}. Facts and ids are texts that are only compared for
 * equality.
 */
interface JudgeOutput {
  /**
   * Counts a line, and keeps it if it could not be read.
   *
   * @param readable whether the line could be read
   */
  void line(InputLine line, String type, boolean readable);

  /** Adds a finding that does not depend on other lines. */
  void add(LineFinding finding);

  /**
   * Adds a finding that applies unless some line adds this fact.
   *
   * @param doubt the fact about a refused line that leaves the finding open, so that it is only
   *     counted; empty if there is none
   */
  void addUnless(String fact, String doubt, LineFinding finding);

  /** Adds a fact; the same fact may be added several times. */
  void addFact(String fact);

  /** Adds a fact about a refused line. */
  void addDoubt(String doubt);

  /**
   * Adds a finding about an entity with this id. The finding applies unless the entity is the first
   * with the id.
   */
  void addUnlessFirst(String id, LineFinding finding);
}
