package org.unodc.cop.domain.rules;

import static com.google.common.base.Preconditions.checkState;

import java.util.Arrays;

/**
 * Finds in one pass which of several short sequences of characters a text may have. Each character
 * of a sequence is one of a set.
 *
 * <p>This is the shift-and search: a number has one bit for each character of each sequence, which
 * is set if the sequence matches so far. A character outside the known ranges counts as each
 * sequence, so that a gap in the ranges costs time and hides nothing.
 */
final class SequenceScan {
  /** The result for a text with a character that is not known. */
  static final long UNKNOWN = 1;

  private static final int PAGE_BITS = 8;
  private static final int PAGE_SIZE = 1 << PAGE_BITS;

  private final long[][] pages = new long[(Character.MAX_VALUE + 1) >> PAGE_BITS][];
  private final long[] unknownPage = new long[PAGE_SIZE];
  private final long[] knownPage = new long[PAGE_SIZE];
  private long starts = UNKNOWN;
  private long next = UNKNOWN << 1;

  /** Creates a scan that knows no characters. */
  SequenceScan() {
    Arrays.fill(unknownPage, UNKNOWN);
    Arrays.fill(pages, unknownPage);
  }

  /** Adds a range of characters that are known. */
  void know(char first, char last) {
    for (int unit = first; unit <= last; ) {
      boolean isWholePage = unit % PAGE_SIZE == 0 && unit + PAGE_SIZE <= last + 1;
      if (isWholePage && pages[unit >> PAGE_BITS] == unknownPage) {
        pages[unit >> PAGE_BITS] = knownPage;
        unit += PAGE_SIZE;
      } else {
        ownPage(unit)[unit % PAGE_SIZE] &= ~UNKNOWN;
        unit++;
      }
    }
  }

  /**
   * Adds a sequence.
   *
   * @param characters the sequence; each string holds the characters that match at its position
   * @return the bit that a scan returns if the sequence is found
   */
  long add(String... characters) {
    checkState(Long.numberOfLeadingZeros(next) >= characters.length, "too many sequences");
    starts |= next;
    long bit = next;
    for (String set : characters) {
      bit = next;
      for (int i = 0; i < set.length(); i++) {
        int unit = set.charAt(i);
        ownPage(unit)[unit % PAGE_SIZE] |= bit;
      }
      next <<= 1;
    }
    return bit;
  }

  private long[] ownPage(int unit) {
    int page = unit >> PAGE_BITS;
    if (pages[page] == unknownPage || pages[page] == knownPage) {
      pages[page] = pages[page].clone();
    }
    return pages[page];
  }

  /** {@return the bits of the sequences that a text has, and other bits} */
  long scan(String text) {
    long matching = 0;
    long found = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      matching = (matching << 1 | starts) & pages[unit >> PAGE_BITS][unit & (PAGE_SIZE - 1)];
      found |= matching;
    }
    return found;
  }
}
