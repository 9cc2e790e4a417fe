package org.unodc.cop.examples.bulk;

/**
 * Takes what a {@link LineJudge} says of a line. Facts and ids are texts that are compared only.
 */
interface JudgeOutput {
  /** Takes that a line was looked at, and whether it could be read. */
  void line(InputLine line, String type, boolean readable);

  /** Takes what is wrong with the line, whatever other lines say. */
  void add(LineFinding found);

  /** Takes what is wrong unless this fact holds, which another line may tell. */
  void addUnless(String fact, LineFinding found);

  /** Takes a fact that holds; it may be told again. */
  void holds(String fact);

  /**
   * Takes that a line bears this id, and what is wrong with it unless it is the first that does.
   */
  void bears(String id, LineFinding found);
}
