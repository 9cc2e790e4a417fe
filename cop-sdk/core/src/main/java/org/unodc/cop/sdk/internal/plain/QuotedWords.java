package org.unodc.cop.sdk.internal.plain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Collection;

/** Known words, such as the names of the members of a type, in their order. */
public final class QuotedWords {
  private static final int PARTS = 4;

  // Each word with its closing quotation mark, so that no word is the beginning of another.
  private final byte[][] words;
  // For each word its first eight bytes, their mask, its next eight bytes, and their mask.
  private final long[] parts;

  private QuotedWords(byte[][] words) {
    this.words = words;
    this.parts = new long[PARTS * words.length];
    for (int i = 0; i < words.length; i++) {
      int length = words[i].length;
      byte[] padded = Arrays.copyOf(words[i], length + 2 * ByteWords.SIZE);
      parts[PARTS * i] = ByteWords.at(padded, 0);
      parts[PARTS * i + 1] = ByteWords.mask(length);
      parts[PARTS * i + 2] = ByteWords.at(padded, ByteWords.SIZE);
      parts[PARTS * i + 3] = length > ByteWords.SIZE ? ByteWords.mask(length - ByteWords.SIZE) : 0;
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
    long first = ByteWords.at(bytes, index);
    long second = ByteWords.at(bytes, index + ByteWords.SIZE);
    for (int i = likely; i < words.length; i++) {
      if (begins(i, first, second) && continues(i, bytes, index)) {
        return i;
      }
    }
    for (int i = Math.min(likely, words.length) - 1; i >= 0; i--) {
      if (begins(i, first, second) && continues(i, bytes, index)) {
        return i;
      }
    }
    return -1;
  }

  /** {@return the number of bytes of a word, with its closing quotation mark} */
  int length(int position) {
    return words[position].length;
  }

  private boolean begins(int position, long first, long second) {
    int i = PARTS * position;
    return (first & parts[i + 1]) == parts[i] && (second & parts[i + 3]) == parts[i + 2];
  }

  private boolean continues(int position, byte[] bytes, int index) {
    byte[] word = words[position];
    return word.length <= 2 * ByteWords.SIZE
        || (word.length <= bytes.length - index
            && Arrays.equals(
                word,
                2 * ByteWords.SIZE,
                word.length,
                bytes,
                index + 2 * ByteWords.SIZE,
                index + word.length));
  }
}
