package org.unodc.cop.testkit;

/** Generates values of one type. */
@FunctionalInterface
interface ValueGenerator {
  /** {@return a value made from these random choices} */
  Object make(RandomChoices random);
}
