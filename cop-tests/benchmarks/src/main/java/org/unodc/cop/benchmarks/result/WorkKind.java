package org.unodc.cop.benchmarks.result;

import java.util.Locale;

/** The kinds of work of a round. */
enum WorkKind {
  READ("read"),
  WRITE("write"),
  VALIDATE("validate"),
  READ_AND_VALIDATE("readAndValidate");

  private final String counter;

  WorkKind(String counter) {
    this.counter = counter;
  }

  /** {@return the counter of its CPU time, in nanoseconds} */
  String nanos() {
    return counter + "Nanos";
  }

  /** {@return the counter of what it allocates, in bytes} */
  String bytes() {
    return counter + "Bytes";
  }

  /** {@return whether rules or constraints are checked} */
  boolean validates() {
    return this == VALIDATE || this == READ_AND_VALIDATE;
  }

  /** {@return what is done, in lower-case words} */
  String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
