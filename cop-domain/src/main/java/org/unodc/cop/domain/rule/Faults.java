package org.unodc.cop.domain.rule;

/** Takes what a rule finds wrong with one value. */
public interface Faults {

  /**
   * Takes one fault.
   *
   * @param place where it is, relative to the value that is judged
   * @param arguments what the message names from {@code {1}} on; {@code {0}} is the thing that the
   *     value belongs to
   */
  void add(Place place, Object... arguments);

  /**
   * Takes one fault against a text that the record itself names.
   *
   * @param citation the clause or rule of the record that is not kept
   */
  void addCiting(Citation citation, Place place, Object... arguments);
}
