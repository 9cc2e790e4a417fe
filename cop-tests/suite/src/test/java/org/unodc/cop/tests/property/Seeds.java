package org.unodc.cop.tests.property;

import java.util.stream.LongStream;

/** The seeds of the records that everything is tried with. */
final class Seeds {
  /** Enough that everything occurs which a record can have. */
  static final int MANY = 1_002;

  private Seeds() {}

  static LongStream many() {
    return LongStream.range(0, MANY);
  }
}
