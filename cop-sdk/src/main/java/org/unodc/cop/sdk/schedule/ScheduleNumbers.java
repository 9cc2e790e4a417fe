package org.unodc.cop.sdk.schedule;

import java.util.HashSet;
import java.util.Set;

/**
 * The numbers that old apps know events by. They are made of the UUIDs, so they hardly ever change;
 * where two would be the same, the later event of a schedule gets the next one that is free.
 */
final class ScheduleNumbers {
  private static final int DIGITS = 8;
  private static final int HEXADECIMAL = 16;

  private final Set<Integer> taken = new HashSet<>();

  /** {@return a number from 1 to 2147483647 that was not given before} */
  int of(String uuid) {
    int number = next(Integer.parseUnsignedInt(uuid.substring(0, DIGITS), HEXADECIMAL), 0);
    while (!taken.add(number)) {
      number = next(number, 1);
    }
    return number;
  }

  private static int next(int number, int step) {
    return Math.max(1, (number + step) & Integer.MAX_VALUE);
  }
}
