package org.unodc.cop.benchmarks.measure;

/** An input of one size, which can be read several times. */
interface GrownInput<T> {
  /** {@return the size of its JSON in bytes} */
  long bytes();

  /** {@return the values that were read} */
  T read();

  /** {@return the result of the validation; lines are not validated} */
  Object validate(T read);
}
