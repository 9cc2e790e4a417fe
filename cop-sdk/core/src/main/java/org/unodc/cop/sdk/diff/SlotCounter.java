package org.unodc.cop.sdk.diff;

/** A sequence of slots, each filled or empty, that counts filled slots fast (a Fenwick tree). */
final class SlotCounter {
  private final int[] sums;

  SlotCounter(int count) {
    sums = new int[count + 1];
  }

  void fill(int slot) {
    add(slot, 1);
  }

  void empty(int slot) {
    add(slot, -1);
  }

  /** {@return the number of filled slots before this slot} */
  int filledBefore(int slot) {
    int filled = 0;
    for (int i = slot; i > 0; i -= Integer.lowestOneBit(i)) {
      filled += sums[i];
    }
    return filled;
  }

  private void add(int slot, int number) {
    for (int i = slot + 1; i < sums.length; i += Integer.lowestOneBit(i)) {
      sums[i] += number;
    }
  }
}
