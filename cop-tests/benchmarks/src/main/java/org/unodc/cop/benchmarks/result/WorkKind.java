package org.unodc.cop.benchmarks.result;

import java.util.Locale;

/** A kind of work of a round. */
enum WorkKind {
  READ("read"),
  WRITE("write"),
  VALIDATE("validate"),
  READ_AND_VALIDATE("readAndValidate");

  private final String counter;

  WorkKind(String counter) {
    this.counter = counter;
  }

  /** {@return the name of the counter of its CPU time, in nanoseconds} */
  String nanos() {
    return counter + "Nanos";
  }

  /** {@return the name of the counter of the memory that it allocates, in bytes} */
  String bytes() {
    return counter + "Bytes";
  }

  /** {@return whether this work checks rules or constraints} */
  boolean validates() {
    return this == VALIDATE || this == READ_AND_VALIDATE;
  }

  /** {@return the name of this work in lower case} */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
