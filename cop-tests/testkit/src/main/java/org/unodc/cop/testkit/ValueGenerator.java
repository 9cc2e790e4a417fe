package org.unodc.cop.testkit;

/** Generates values of one type. */
@FunctionalInterface
interface ValueGenerator {
  /** {@return a value that is made from these random choices} */
  Object make(RandomChoices chance);
}
