package org.unodc.cop.sdk.internal.json;

import java.util.Optional;

/** Suggests the known word that is nearest to a misspelled one. */
public final class SpellingSuggester {
  private static final int MAX_DISTANCE = 2;

  private SpellingSuggester() {}

  /**
   * {@return the nearest known word that differs in at most two letters; empty if there is none}
   */
  public static Optional<String> nearest(String word, Iterable<String> known) {
    Optional<String> nearest = Optional.empty();
    int smallest = MAX_DISTANCE + 1;
    for (String candidate : known) {
      int distance = distance(word, candidate);
      if (distance < smallest && distance < candidate.length()) {
        smallest = distance;
        nearest = Optional.of(candidate);
      }
    }
    return nearest;
  }

  /** Returns the Levenshtein distance, or a number above {@link #MAX_DISTANCE}. */
  private static int distance(String from, String to) {
    if (Math.abs(from.length() - to.length()) > MAX_DISTANCE) {
      return MAX_DISTANCE + 1;
    }
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
