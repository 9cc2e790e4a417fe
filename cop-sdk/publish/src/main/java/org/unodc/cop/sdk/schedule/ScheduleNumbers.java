package org.unodc.cop.sdk.schedule;

import java.util.HashSet;
import java.util.Set;

/**
 * Numbers by which old apps identify events. They are computed from the UUIDs, so they rarely
 * change. If two numbers would be the same, the later event of a schedule gets the next free
 * number.
 */
final class ScheduleNumbers {
  private static final int DIGITS = 8;
  private static final int HEXADECIMAL = 16;

  private final Set<Integer> taken = new HashSet<>();

  /** {@return a number from 1 to 2147483647 that this instance has not returned before} */
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
