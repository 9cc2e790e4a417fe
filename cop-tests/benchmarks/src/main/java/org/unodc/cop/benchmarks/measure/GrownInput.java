package org.unodc.cop.benchmarks.measure;

/** Something of one size, which can be read again and again. */
interface GrownInput<T> {
  /** {@return how many bytes of JSON it has} */
  long bytes();

  /** {@return what was read} */
  T read();

  /** {@return what came of all rules, or those that are asked; nothing where lines are read} */
  Object validate(T read);
}
