package org.unodc.cop.sdk.internal.plain;

import org.jspecify.annotations.Nullable;

/**
 * The values that one document has used recently, by their texts. Each text has two places in a
 * table, and a later text replaces an earlier one at the same places, so that hostile input cannot
 * cause slow collisions.
 */
final class PlainRepeats {
  private static final int BYTES_PER_PLACE = 64;
  private static final int MIN_PLACES = 8;
  private static final int MAX_PLACES = 1 << 12;

  private final byte[] bytes;
  private final @Nullable Object[] owners;
  private final @Nullable Object[] values;
  private final long[] beginnings;
  private final int[] starts;
  private final int[] lengths;
  private final int shift;

  PlainRepeats(byte[] bytes, int length) {
    int wanted = Math.min(Math.max(length / BYTES_PER_PLACE, MIN_PLACES), MAX_PLACES);
    int places = Integer.highestOneBit(wanted);
    this.bytes = bytes;
    this.owners = new Object[places];
    this.values = new Object[places];
    this.beginnings = new long[places];
    this.starts = new int[places];
    this.lengths = new int[places];
    this.shift = Long.numberOfLeadingZeros(places) + 1;
  }

  /**
   * {@return the value of this owner for these bytes; null if it is not in the table}
   *
   * @param hash a hash code of the bytes
   */
  @Nullable Object find(Object owner, int from, int to, long hash) {
    int place = firstPlace(hash);
    if (holds(place, owner, from, to)) {
      return values[place];
    }
    return holds(place + 1, owner, from, to) ? values[place + 1] : null;
  }

  /** Stores the value of this owner for these bytes. */
  void keep(Object owner, int from, int to, long hash, Object value) {
    int place = firstPlace(hash);
    move(place, place + 1);
    owners[place] = owner;
    values[place] = value;
    beginnings[place] = beginning(from, to - from);
    starts[place] = from;
    lengths[place] = to - from;
  }

  /** {@return the first of the two places of a text, which is even} */
  private int firstPlace(long hash) {
    return (int) (hash >>> shift) & ~1;
  }

  private boolean holds(int place, Object owner, int from, int to) {
    int length = to - from;
    return owners[place] == owner
        && lengths[place] == length
        && beginnings[place] == beginning(from, length)
        && ByteWords.isSame(
            bytes,
            starts[place] + ByteWords.SIZE,
            bytes,
            from + ByteWords.SIZE,
            length - ByteWords.SIZE);
  }

  private void move(int place, int second) {
    owners[second] = owners[place];
    values[second] = values[place];
    beginnings[second] = beginnings[place];
    starts[second] = starts[place];
    lengths[second] = lengths[place];
  }

  /** {@return the first eight bytes of a text, with zeros after its end} */
  private long beginning(int from, int length) {
    return ByteWords.at(bytes, from) & ByteWords.mask(length);
  }
}
