package org.unodc.cop.sdk.codec;

import java.util.Optional;

/** Finds the word that was probably meant. */
final class Spelling {
  private static final int FORGIVEN = 2;

  private Spelling() {}

  /** {@return a question to put behind a sentence; empty where no known word is near} */
  static String suggestion(String word, Iterable<String> known) {
    return nearest(word, known).map(near -> " Did you mean \"" + near + "\"?").orElse("");
  }

  /** {@return the nearest of the known words, if at most two letters have to change} */
  static Optional<String> nearest(String word, Iterable<String> known) {
    Optional<String> nearest = Optional.empty();
    int least = FORGIVEN + 1;
    for (String candidate : known) {
      int distance = distance(word, candidate);
      if (distance < least && distance < candidate.length()) {
        least = distance;
        nearest = Optional.of(candidate);
      }
    }
    return nearest;
  }

  /** The Levenshtein distance, or a greater number than is forgiven. */
  private static int distance(String from, String to) {
    if (Math.abs(from.length() - to.length()) > FORGIVEN) {
      return FORGIVEN + 1;
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
