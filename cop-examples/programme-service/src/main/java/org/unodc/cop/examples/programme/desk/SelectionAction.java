package org.unodc.cop.examples.programme.desk;

/**
 * An action with the events that are ticked in the table of the desk. Each package declares beans
 * for its own actions, so that their buttons disappear with the package.
 *
 * <p>The button leads to {@code /desk/}path. The parameter {@code event} has the id of each ticked
 * event.
 *
 * @param place the place among the buttons, in ascending order
 * @param path the path after {@code /desk/}
 * @param text the key of the text of the button
 */
public record SelectionAction(int place, String path, String text) {
  /** What the value of a button begins with, before the path. */
  static final String PREFIX = "to:";

  /** {@return the value of the button} */
  public String value() {
    return PREFIX + path;
  }
}
