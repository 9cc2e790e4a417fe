package org.unodc.cop.sdk.depositary;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.sdk.internal.text.CellGuard;

/**
 * A cell with the name of a participant.
 *
 * @param whole the text as it is in the table
 * @param name the name, without brackets around it and without footnotes
 * @param inBrackets whether the whole name is in square brackets, because the participant has
 *     withdrawn
 * @param footnotes the footnotes after the name, such as 1 or *
 */
record ParticipantCell(
    String whole, String name, boolean inBrackets, ImmutableList<String> footnotes) {
  static ParticipantCell of(String cell) {
    String whole = CellGuard.BLANKS.unguard(cell);
    String text = DepositaryTokens.normalized(whole).strip();
    ImmutableList.Builder<String> footnotes = ImmutableList.builder();
    String name = withoutFootnotes(text, footnotes);
    boolean inBrackets = name.startsWith("[") && name.endsWith("]");
    if (inBrackets) {
      name = withoutFootnotes(name.substring(1, name.length() - 1).strip(), footnotes);
    }
    return new ParticipantCell(whole, name, inBrackets, footnotes.build().reverse());
  }

  /** Collects the footnotes from the last to the first, and returns the text before them. */
  private static String withoutFootnotes(String text, ImmutableList.Builder<String> footnotes) {
    String rest = text;
    String last = lastFootnote(rest);
    while (!last.isEmpty()) {
      footnotes.add(bare(last));
      rest = withoutSeparators(rest.substring(0, rest.length() - last.length()));
      last = lastFootnote(rest);
    }
    return rest;
  }

  /** {@return the footnote at the end, with its parentheses; empty if there is none} */
  private static String lastFootnote(String text) {
    int end = text.length();
    boolean closed = end > 0 && (text.charAt(end - 1) == ')' || text.charAt(end - 1) == ']');
    int stop = closed ? end - 1 : end;
    int start = stop;
    while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
      start--;
    }
    if (start == stop
        && start > 0
        && DepositaryTokens.FOOTNOTE_SIGNS.indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    boolean opened = start > 0 && (text.charAt(start - 1) == '(' || text.charAt(start - 1) == '[');
    int first = closed ? start - 1 : start;
    boolean found =
        start < stop
            && stop - start <= DepositaryTokens.FOOTNOTE_DIGITS
            && (!closed || opened)
            && first > 0;
    return found ? text.substring(first) : "";
  }

  private static String bare(String footnote) {
    boolean inParentheses = footnote.endsWith(")") || footnote.endsWith("]");
    return inParentheses ? footnote.substring(1, footnote.length() - 1) : footnote;
  }

  private static String withoutSeparators(String text) {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == ',' || CellGuard.isBlank(text.charAt(end - 1)))) {
      end--;
    }
    return text.substring(0, end);
  }
}
