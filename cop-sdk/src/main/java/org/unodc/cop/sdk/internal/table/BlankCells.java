package org.unodc.cop.sdk.internal.table;

import java.util.regex.Pattern;

/** Recognizes cells in which a table states nothing. */
public final class BlankCells {
  private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212]*");

  private BlankCells() {}

  /**
   * {@return whether a cell has nothing but blanks and dashes; words such as "n/a" are not blank,
   * because they may mean that the source does not know}
   */
  public static boolean isBlank(String cell) {
    String text = CellGuard.BLANKS.unguard(cell);
    return text.length() <= 3 && DASHES.matcher(text).matches();
  }
}
