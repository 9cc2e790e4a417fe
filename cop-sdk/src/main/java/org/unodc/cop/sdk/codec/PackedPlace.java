package org.unodc.cop.sdk.codec;

import tools.jackson.core.TokenStreamLocation;

/** A line and a column in one number, so that each value can keep its place at no cost. */
final class PackedPlace {
  private PackedPlace() {}

  static long of(TokenStreamLocation location) {
    return of(location.getLineNr(), location.getColumnNr());
  }

  static long of(int line, int column) {
    return (long) line << 32 | column;
  }

  static int line(long place) {
    return (int) (place >>> 32);
  }

  static int column(long place) {
    return (int) place;
  }
}
