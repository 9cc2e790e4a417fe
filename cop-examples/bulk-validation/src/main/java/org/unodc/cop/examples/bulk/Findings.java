package org.unodc.cop.examples.bulk;

/** Takes what a {@link Judge} says of a line. Facts and ids are texts that are compared only. */
interface Findings {
  /** Takes that a line was looked at, and whether it could be read. */
  void line(Line line, String type, boolean readable);

  /** Takes what is wrong with the line, whatever other lines say. */
  void add(Found found);

  /** Takes what is wrong unless this fact holds, which another line may tell. */
  void addUnless(String fact, Found found);

  /** Takes a fact that holds; it may be told again. */
  void holds(String fact);

  /**
   * Takes that a line bears this id, and what is wrong with it unless it is the first that does.
   */
  void bears(String id, Found found);
}
