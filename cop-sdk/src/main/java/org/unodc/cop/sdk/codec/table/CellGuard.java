package org.unodc.cop.sdk.codec.table;

/**
 * Keeps the text of a cell from being taken for something else, by an apostrophe that reading takes
 * away again. Blanks at the ends of a cell are no data unless an apostrophe stands outside them.
 */
public enum CellGuard {
  /** Guards blanks at the ends, for formats in which a text never becomes a formula. */
  BLANKS,

  /** Guards blanks, and whatever a spreadsheet could take for a formula. */
  BLANKS_AND_FORMULAS,

  /** Guards nothing and takes nothing away. */
  NONE;

  private static final char APOSTROPHE = '\'';

  /** In ASCII, as small forms and in full width. */
  private static final String FORMULA_STARTS =
      "=+-@\uFE66\uFE62\uFE63\uFE6B\uFF1D\uFF0B\uFF0D\uFF20";

  /** {@return the text as it stands in a cell} */
  public String guard(String text) {
    if (this == NONE) {
      return text;
    }
    String start = startsDelicately(text) ? "'" : "";
    return start + text + (endsDelicately(text) ? "'" : "");
  }

  /** {@return the text that a cell holds} */
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
   * {@return whether a unit is white space, a no-break space, or one of those that have no width}
   */
  public static boolean isBlank(char unit) {
    return Character.isWhitespace(unit)
        || Character.isSpaceChar(unit)
        || unit == '\u200B'
        || unit == '\uFEFF';
  }

  /** A text that starts so still does with an apostrophe in front: no two texts share a cell. */
  private boolean startsDelicately(String text) {
    int i = 0;
    while (i < text.length() && isUnseen(text.charAt(i))) {
      i++;
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

  /** Quotation marks and what has no look of its own, but for blanks. */
  private static boolean isUnseen(char unit) {
    return unit == APOSTROPHE
        || unit == '"'
        || (Character.getType(unit) == Character.FORMAT && !isBlank(unit));
  }
}
