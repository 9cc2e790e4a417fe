package org.unodc.cop.domain.message;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import java.util.Optional;

/**
 * Suggests the known word that a misspelled one is likely to mean.
 *
 * <p>A slip is a character that is missing, added or replaced, or two characters that are swapped.
 * A word may have one slip for every four characters, and two at most. In a shorter word only a
 * character that is missing or added is a slip, because words of up to three characters are similar
 * to too many others. Blanks around a word do not count.
 */
public final class SpellingSuggester {
  private static final int MAX_SLIPS = 2;
  private static final int CHARACTERS_PER_SLIP = 4;

  private SpellingSuggester() {}

  /** {@return the likely word with the fewest slips; empty if none is likely} */
  public static Optional<String> nearest(String word, Iterable<String> known) {
    String bare = CharMatcher.whitespace().trimFrom(requireNonNull(word, "word"));
    Optional<String> nearest = Optional.empty();
    int smallest = MAX_SLIPS + 1;
    for (String candidate : requireNonNull(known, "known")) {
      // A character has at most two units.
      if (Math.abs(bare.length() - candidate.length()) <= 2 * MAX_SLIPS) {
        int slips = likelySlips(bare.codePoints().toArray(), candidate.codePoints().toArray());
        if (slips < smallest) {
          smallest = slips;
          nearest = Optional.of(candidate);
        }
      }
    }
    return nearest;
  }

  /** {@return the number of slips, or more than {@link #MAX_SLIPS} if they are too many} */
  private static int likelySlips(int[] from, int[] to) {
    int difference = Math.abs(from.length - to.length);
    int longer = Math.max(from.length, to.length);
    int allowed = Math.min(MAX_SLIPS, longer / CHARACTERS_PER_SLIP);
    if (difference == 1 && longer == CHARACTERS_PER_SLIP - 1) {
      allowed = 1;
    }
    int slips = difference > allowed ? difference : slips(from, to);
    return slips > allowed ? MAX_SLIPS + 1 : slips;
  }

  /** {@return the Damerau–Levenshtein distance in which swapped characters are not edited again} */
  private static int slips(int[] from, int[] to) {
    int[] beforeLast = new int[to.length + 1];
    int[] last = new int[to.length + 1];
    for (int j = 0; j <= to.length; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= from.length; i++) {
      int[] row = new int[to.length + 1];
      row[0] = i;
      for (int j = 1; j <= to.length; j++) {
        int change = last[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
        row[j] = Math.min(change, 1 + Math.min(last[j], row[j - 1]));
        if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1]) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[to.length];
  }
}
