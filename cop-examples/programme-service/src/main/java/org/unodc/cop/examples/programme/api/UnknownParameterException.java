package org.unodc.cop.examples.programme.api;

import java.util.List;

/** Thrown if a request has a query parameter that its route does not know. */
final class UnknownParameterException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final String NONE = "—";

  private final String name;
  private final String known;

  UnknownParameterException(String name, List<String> known) {
    super("The parameter " + name + " is unknown.");
    this.name = name;
    this.known = known.isEmpty() ? NONE : String.join(", ", known);
  }

  /** {@return the name of the unknown parameter} */
  String name() {
    return name;
  }

  /** {@return the names of the parameters that the route knows, as a text} */
  String known() {
    return known;
  }
}
