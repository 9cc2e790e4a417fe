package org.unodc.cop.tests.comparison;

import java.util.Locale;

/** An aspect of what the library says about a record. Each has a column in the table. */
enum Aspect {
  /** The rule, severity, place, entity and citation of each finding. */
  FINDINGS,

  /** The title, message and hint of each finding in six languages. */
  WORDS,

  /** The outcome of each rule that applies to the record. */
  OUTCOMES,

  /** The record as JSON. */
  BYTES;

  /** {@return the name in the table and in failures} */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
