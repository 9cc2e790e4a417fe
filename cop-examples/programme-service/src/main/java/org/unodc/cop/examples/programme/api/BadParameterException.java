package org.unodc.cop.examples.programme.api;

/** A parameter or header of a request that has no meaning. */
final class BadParameterException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String name;

  BadParameterException(String name) {
    super("The request has no sense in its " + name + ".");
    this.name = name;
  }

  /** {@return the name of the parameter or header} */
  String name() {
    return name;
  }
}
