package org.unodc.cop.benchmarks.peer.model;

/** Regular expressions for constraints that the model of the library checks in constructors. */
final class ConstraintPatterns {
  static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
  static final String STATE = "[A-Z]{3}";

  private ConstraintPatterns() {}
}
