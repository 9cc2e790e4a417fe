package org.unodc.cop.domain.document;

import java.util.Comparator;

/** The order of symbols: runs of digits by their value, all else by character. */
enum SymbolOrder implements Comparator<String> {
  /** The one order. */
  INSTANCE;

  @Override
  public int compare(String one, String other) {
    int i = 0;
    int j = 0;
    while (i < one.length() && j < other.length()) {
      int iEnd = endOfRun(one, i);
      int jEnd = endOfRun(other, j);
      int order = compareRuns(one.substring(i, iEnd), other.substring(j, jEnd));
      if (order != 0) {
        return order;
      }
      i = iEnd;
      j = jEnd;
    }
    return (one.length() - i) - (other.length() - j);
  }

  private static int endOfRun(String text, int start) {
    int end = start + 1;
    while (isDigit(text.charAt(start)) && end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  // No number in a symbol begins with a zero, so the longer one is the larger one.
  private static int compareRuns(String one, String other) {
    boolean numbers = isDigit(one.charAt(0)) && isDigit(other.charAt(0));
    int byLength = numbers ? Integer.compare(one.length(), other.length()) : 0;
    return byLength != 0 ? byLength : one.compareTo(other);
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }
}
