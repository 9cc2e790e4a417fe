package org.unodc.cop.testkit;

import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/** A source of random choices that depend only on a seed. */
final class RandomChoices {
  /** Percentages of optional parts that are present, never 0 and never 100. */
  private static final List<Integer> DENSITIES = List.of(4, 25, 50, 75, 92);

  private static final int LONG_LIST = 12;

  private final Random random;
  private final int density;

  private RandomChoices(Random random) {
    this.random = random;
    this.density = from(DENSITIES);
  }

  static RandomChoices of(long seed) {
    // Random returns the same numbers in every version of Java, but adjacent seeds start alike.
    return new RandomChoices(new Random(new SplittableRandom(seed).nextLong()));
  }

  /** {@return a number from 0 (inclusive) to the bound (exclusive)} */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** {@return a number from the first to the last, both inclusive} */
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

  /** {@return whether an optional part is present} */
  boolean isPresent() {
    return random.nextInt(100) < density;
  }

  /** {@return the length of a list: usually zero to three, rarely twelve} */
  int length() {
    if (!isPresent()) {
      return 0;
    }
    return oneIn(60) ? LONG_LIST : 1 + Math.min(random.nextInt(3), random.nextInt(3));
  }
}
