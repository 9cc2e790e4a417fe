package org.unodc.cop.testkit;

/** Makes values of one type. */
@FunctionalInterface
interface Recipe {
  /** {@return the value that chance decides for} */
  Object make(Chance chance);
}
