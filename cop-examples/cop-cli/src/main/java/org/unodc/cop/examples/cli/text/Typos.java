package org.unodc.cop.examples.cli.text;

/** Mistyped letters. */
public final class Typos {
  private static final int MAX_TYPOS = 2;
  private static final int LETTERS_PER_TYPO = 4;

  private Typos() {}

  /** {@return whether a word can be meant by one that was typed, because few letters differ} */
  public static boolean mayExplain(String typed, String meant) {
    return distance(typed, meant) <= Math.min(MAX_TYPOS, typed.length() / LETTERS_PER_TYPO);
  }

  /** {@return the number of letters to add, remove or replace (Levenshtein)} */
  private static int distance(String first, String second) {
    if (Math.abs(first.length() - second.length()) > MAX_TYPOS) {
      return MAX_TYPOS + 1;
    }
    int[] row = new int[second.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= first.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[second.length()];
  }
}
