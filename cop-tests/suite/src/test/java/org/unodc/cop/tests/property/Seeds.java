package org.unodc.cop.tests.property;

import java.util.stream.LongStream;

/** The seeds of the generated records for the tests. */
final class Seeds {
  /** A number of records that is large enough to contain every type, part and code. */
  static final int MANY = 1_002;

  private Seeds() {}

  static LongStream many() {
    return LongStream.range(0, MANY);
  }
}
