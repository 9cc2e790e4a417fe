package org.unodc.cop.examples.programme.desk;

/**
 * An action with the events that are ticked in the table of the desk. Each package declares beans
 * for its own actions, so that their buttons disappear with the package.
 *
 * <p>The button sends the form to {@code /desk/}path with POST. The field {@code event} has a value
 * for each ticked row, which {@link SelectedEvent#read} reads; the query is that of the filter.
 *
 * @param place the place among the buttons, in ascending order
 * @param path the path after {@code /desk/}
 * @param text the key of the text of the button
 */
public record SelectionAction(int place, String path, String text) {}
