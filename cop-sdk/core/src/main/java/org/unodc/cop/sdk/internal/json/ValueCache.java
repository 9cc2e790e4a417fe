package org.unodc.cop.sdk.internal.json;

import org.jspecify.annotations.Nullable;

/**
 * A cache of values that one document has used recently. Ids, codes, days and language tags, which
 * records repeat often, then share one value each. This reduces the memory of a record by about a
 * third and increases the time to read it by about a tenth.
 *
 * <p>Each text has one slot in the table, and a later text replaces an earlier one in the same
 * slot. So hostile input cannot cause slow collisions, and a value that was replaced is parsed
 * again.
 */
final class ValueCache {
  private static final int CHARACTERS_PER_PLACE = 16;
  private static final int MAX_PLACES = 1 << 14;

  private final @Nullable Repeat[] places;

  /** Creates an empty cache for a document with this number of characters. */
  ValueCache(int length) {
    int wanted = Math.min(length / CHARACTERS_PER_PLACE, MAX_PLACES - 1);
    this.places = new Repeat[Math.max(1, 2 * Integer.highestOneBit(wanted))];
  }

  /**
   * {@return the value that the codec created from this text, or null if it is not in the cache}
   */
  @Nullable Object find(Codec<?> codec, char[] chars, int from, int length) {
    int hash = 0;
    for (int i = from; i < from + length; i++) {
      hash = 31 * hash + chars[i]; // as String.hashCode
    }
    Repeat known = places[place(hash)];
    return known != null && known.codec == codec && known.isOf(chars, from, length)
        ? known.value
        : null;
  }

  /** {@return the text itself, or an equal text that was used before} */
  String once(Codec<?> codec, String text) {
    Repeat known = places[place(text.hashCode())];
    if (known != null && known.codec == codec && known.text.equals(text)) {
      return known.text;
    }
    keep(codec, text, text);
    return text;
  }

  /** Stores the value that the codec created from a text. */
  void keep(Codec<?> codec, String text, Object value) {
    places[place(text.hashCode())] = new Repeat(codec, text, value);
  }

  private int place(int hash) {
    return (hash ^ hash >>> 16) & (places.length - 1);
  }

  /** A text and the value that a codec created from it. */
  private record Repeat(Codec<?> codec, String text, Object value) {
    boolean isOf(char[] chars, int from, int length) {
      if (text.length() != length) {
        return false;
      }
      for (int i = 0; i < length; i++) {
        if (text.charAt(i) != chars[from + i]) {
          return false;
        }
      }
      return true;
    }
  }
}
