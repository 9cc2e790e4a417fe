package org.unodc.cop.examples.programme.api;

/** Thrown if a parameter or header of a request has an invalid value. */
final class BadParameterException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String name;

  BadParameterException(String name) {
    super("The value of " + name + " is invalid.");
    this.name = name;
  }

  /** {@return the name of the parameter or header} */
  String name() {
    return name;
  }
}
