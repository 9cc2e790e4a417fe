package org.unodc.cop.domain.document;

import java.util.Comparator;

/** The order of symbols: digits by their numeric value, other characters by code. */
enum SymbolOrder implements Comparator<String> {
  /** The only instance. */
  INSTANCE;

  @Override
  public int compare(String first, String second) {
    int i = 0;
    int j = 0;
    while (i < first.length() && j < second.length()) {
      int iEnd = endOfRun(first, i);
      int jEnd = endOfRun(second, j);
      int order = compareRuns(first.substring(i, iEnd), second.substring(j, jEnd));
      if (order != 0) {
        return order;
      }
      i = iEnd;
      j = jEnd;
    }
    return (first.length() - i) - (second.length() - j);
  }

  private static int endOfRun(String text, int start) {
    int end = start + 1;
    while (isDigit(text.charAt(start)) && end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  // No number in a symbol begins with a zero, so the longer one is the larger one.
  private static int compareRuns(String first, String second) {
    boolean numbers = isDigit(first.charAt(0)) && isDigit(second.charAt(0));
    int byLength = numbers ? Integer.compare(first.length(), second.length()) : 0;
    return byLength != 0 ? byLength : first.compareTo(second);
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }
}
