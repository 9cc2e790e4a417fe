package org.unodc.cop.sdk.internal.plain;

import org.jspecify.annotations.Nullable;

/**
 * The values that one document has used recently, by their texts. Each text has one place in a
 * table, and a later text replaces an earlier one at the same place, so that hostile input cannot
 * cause slow collisions.
 */
final class PlainRepeats {
  private static final int BYTES_PER_PLACE = 32;
  private static final int MAX_PLACES = 1 << 12;
  private static final long FACTOR = 0x9E37_79B9_7F4A_7C15L;

  private final byte[] bytes;
  private final @Nullable Object[] owners;
  private final @Nullable Object[] values;
  // Where the document has the text: its first index in the upper half, its length in the lower.
  private final long[] texts;
  private final int shift;

  PlainRepeats(byte[] bytes, int length) {
    int wanted = Math.min(Math.max(length / BYTES_PER_PLACE, 8), MAX_PLACES);
    int places = Integer.highestOneBit(wanted);
    this.bytes = bytes;
    this.owners = new Object[places];
    this.values = new Object[places];
    this.texts = new long[places];
    this.shift = Integer.numberOfLeadingZeros(places) + 1 + Integer.SIZE;
  }

  /** {@return the value of this owner for these bytes; null if it is not in the table} */
  @Nullable Object find(Object owner, int from, int to) {
    int place = place(from, to);
    if (owners[place] != owner) {
      return null;
    }
    int length = (int) texts[place];
    return length == to - from && isSame((int) (texts[place] >>> Integer.SIZE), from, length)
        ? values[place]
        : null;
  }

  /** Stores the value for these bytes. */
  void keep(Object owner, int from, int to, Object value) {
    int there = place(from, to);
    owners[there] = owner;
    values[there] = value;
    texts[there] = (long) from << Integer.SIZE | (to - from);
  }

  private int place(int from, int to) {
    long hash = to - from;
    for (int i = from; i < to; i += ByteWords.SIZE) {
      hash = (hash ^ (ByteWords.at(bytes, i) & ByteWords.mask(to - i))) * FACTOR;
    }
    return (int) (hash >>> shift);
  }

  private boolean isSame(int earlier, int from, int length) {
    for (int i = 0; i < length; i += ByteWords.SIZE) {
      long difference = ByteWords.at(bytes, earlier + i) ^ ByteWords.at(bytes, from + i);
      if ((difference & ByteWords.mask(length - i)) != 0) {
        return false;
      }
    }
    return true;
  }
}
