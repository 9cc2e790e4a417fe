package org.unodc.cop.testkit;

import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/** What a seed decides, one question after the other. */
final class Chance {
  /** How many of a hundred parts that may be absent are there; never none and never all. */
  private static final List<Integer> DENSITIES = List.of(4, 25, 50, 75, 92);

  private static final int LONG_LIST = 12;

  private final Random random;
  private final int density;

  private Chance(Random random) {
    this.random = random;
    this.density = from(DENSITIES);
  }

  static Chance of(long seed) {
    // Neighbouring seeds begin alike in Random, whose numbers are the same in every version of
    // Java.
    return new Chance(new Random(new SplittableRandom(seed).nextLong()));
  }

  /** {@return a number from 0 to below this one} */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** {@return a number from the first to the last} */
  int between(int first, int last) {
    return first + random.nextInt(last - first + 1);
  }

  long anyLong() {
    return random.nextLong();
  }

  boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  <T> T from(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** {@return whether a part that may be absent is there} */
  boolean isPresent() {
    return random.nextInt(100) < density;
  }

  /** {@return how many elements a list has: mostly none to three, seldom a dozen} */
  int length() {
    if (!isPresent()) {
      return 0;
    }
    return oneIn(60) ? LONG_LIST : 1 + Math.min(random.nextInt(3), random.nextInt(3));
  }
}
