package org.unodc.cop.sdk.internal.json;

import tools.jackson.core.TokenStreamLocation;

/** A line and a column packed into one number, which needs no object per value. */
final class PackedPosition {
  private PackedPosition() {}

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
