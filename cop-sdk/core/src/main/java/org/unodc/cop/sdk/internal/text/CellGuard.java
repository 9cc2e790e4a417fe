package org.unodc.cop.sdk.internal.text;

import org.unodc.cop.domain.language.UnsafeCharacters;

/**
 * Protects the text of a cell with apostrophes, which reading removes again. Reading ignores blanks
 * at the ends of a cell unless an apostrophe protects them.
 */
public enum CellGuard {
  /** Protects blanks at the ends, for formats in which a text is never a formula. */
  BLANKS,

  /** Protects blanks at the ends, and texts that a spreadsheet could interpret as a formula. */
  BLANKS_AND_FORMULAS,

  /** Adds no apostrophes and removes nothing. */
  NONE;

  private static final char APOSTROPHE = '\'';

  /** The characters that start a formula, in ASCII, as small forms and in full width. */
  private static final String FORMULA_STARTS =
      "=+-@\uFE66\uFE62\uFE63\uFE6B\uFF1D\uFF0B\uFF0D\uFF20";

  /** {@return the text with the apostrophes that it needs in a cell} */
  public String guard(String text) {
    if (this == NONE) {
      return text;
    }
    String guarded = endsDelicately(text) ? text + APOSTROPHE : text;
    return startsDelicately(text) ? APOSTROPHE + guarded : guarded;
  }

  /**
   * {@return the text of a cell without protecting apostrophes, and without blanks that are not
   * protected}
   */
  public String unguard(String cell) {
    if (this == NONE) {
      return cell;
    }
    boolean guarded = cell.startsWith("'") && startsDelicately(cell.substring(1));
    String text = guarded ? cell.substring(1) : cell.substring(blanksAtStart(cell));
    int last = text.length() - 1;
    if (text.endsWith("'") && endsDelicately(text.substring(0, last))) {
      return text.substring(0, last);
    }
    return text.substring(0, text.length() - blanksAtEnd(text));
  }

  /**
   * {@return whether a code point is white space, a no-break space, a zero-width space or a byte
   * order mark}
   */
  public static boolean isBlank(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || codePoint == 0x200B
        || codePoint == 0xFEFF;
  }

  /**
   * Returns whether a text needs an apostrophe in front. With the apostrophe it still needs one, so
   * that no two texts have the same cell.
   */
  private boolean startsDelicately(String text) {
    int i = 0;
    while (i < text.length() && isUnseen(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    if (i < text.length() && isBlank(text.charAt(i))) {
      return true;
    }
    return this == BLANKS_AND_FORMULAS
        && i < text.length()
        && FORMULA_STARTS.indexOf(text.charAt(i)) >= 0;
  }

  private static boolean endsDelicately(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == APOSTROPHE) {
      end--;
    }
    return end > 0 && isBlank(text.charAt(end - 1));
  }

  private static int blanksAtStart(String text) {
    int blanks = 0;
    while (blanks < text.length() && isBlank(text.charAt(blanks))) {
      blanks++;
    }
    return blanks;
  }

  private static int blanksAtEnd(String text) {
    int end = text.length();
    while (end > 0 && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.length() - end;
  }

  /**
   * Returns whether a code point is a quotation mark, an apostrophe, or an invisible character
   * other than a blank.
   */
  private static boolean isUnseen(int codePoint) {
    return codePoint == APOSTROPHE
        || codePoint == '"'
        || (!UnsafeCharacters.isSafeInName(codePoint) && !isBlank(codePoint));
  }
}
