package org.unodc.cop.sdk.internal.plain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Collection;

/** Known words, such as the names of the members of a type, in their order. */
public final class QuotedWords {
  // Each word with its closing quotation mark, so that no word is the beginning of another.
  private final byte[][] words;
  private final int[] lengths;
  private final long[] beginnings;
  private final long[] masks;

  private QuotedWords(byte[][] words) {
    this.words = words;
    this.lengths = new int[words.length];
    this.beginnings = new long[words.length];
    this.masks = new long[words.length];
    for (int i = 0; i < words.length; i++) {
      lengths[i] = words[i].length;
      words[i] = Arrays.copyOf(words[i], lengths[i] + ByteWords.SIZE);
      beginnings[i] = ByteWords.at(words[i], 0);
      masks[i] = ByteWords.mask(lengths[i]);
    }
  }

  /** {@return these words; none of them needs an escape in JSON} */
  public static QuotedWords of(Collection<String> words) {
    return new QuotedWords(
        words.stream().map(word -> (word + '"').getBytes(UTF_8)).toArray(byte[][]::new));
  }

  /**
   * {@return the position of the word that begins at this index, after its opening quotation mark;
   * negative if it is not known}
   *
   * @param likely the position at which the search begins
   */
  int find(byte[] bytes, int index, int likely) {
    long beginning = ByteWords.at(bytes, index);
    for (int i = likely; i < words.length; i++) {
      if ((beginning & masks[i]) == beginnings[i] && continues(i, bytes, index)) {
        return i;
      }
    }
    for (int i = Math.min(likely, words.length) - 1; i >= 0; i--) {
      if ((beginning & masks[i]) == beginnings[i] && continues(i, bytes, index)) {
        return i;
      }
    }
    return -1;
  }

  /** {@return the number of bytes of a word, with its closing quotation mark} */
  int length(int position) {
    return lengths[position];
  }

  private boolean continues(int position, byte[] bytes, int index) {
    return ByteWords.isSame(
        words[position],
        ByteWords.SIZE,
        bytes,
        index + ByteWords.SIZE,
        lengths[position] - ByteWords.SIZE);
  }
}
