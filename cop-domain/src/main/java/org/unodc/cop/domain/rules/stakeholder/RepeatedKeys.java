package org.unodc.cop.domain.rules.stakeholder;

import java.util.BitSet;

/**
 * A compact set of the numbers that were added more than once, like a Bloom filter with one hash
 * function: it may report a number that was added once, but never misses a repeated one.
 */
final class RepeatedKeys {
  private static final int BITS_PER_KEY = 8;
  private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

  private final int shift;
  private final BitSet added;
  private final BitSet repeated;

  /**
   * Creates an empty set.
   *
   * @param expected the number of keys that will be added
   */
  RepeatedKeys(int expected) {
    long bits = Math.max(64, (long) expected * BITS_PER_KEY);
    this.shift = Math.max(Long.SIZE - 30, Long.numberOfLeadingZeros(bits));
    this.added = new BitSet(1 << (Long.SIZE - shift));
    this.repeated = new BitSet(1 << (Long.SIZE - shift));
  }

  void add(long key) {
    int position = position(key);
    if (added.get(position)) {
      repeated.set(position);
    } else {
      added.set(position);
    }
  }

  boolean mayContain(long key) {
    return repeated.get(position(key));
  }

  private int position(long key) {
    return (int) ((key * GOLDEN_RATIO) >>> shift);
  }
}
