package org.unodc.cop.sdk.depositary;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import org.unodc.cop.sdk.internal.text.CellGuard;

/** The numbers, words and other characters of a cell, without blanks. */
record DepositaryTokens(ImmutableList<String> all) {
  /** The signs that refer to footnotes. */
  static final String FOOTNOTE_SIGNS = "*\u2020\u2021";

  /** Maximum number of digits in the number of a footnote. */
  static final int FOOTNOTE_DIGITS = 3;

  /** The raised digits from 0 to 9. */
  private static final String RAISED_DIGITS =
      "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

  static DepositaryTokens of(String cell) {
    String text = normalized(cell);
    ImmutableList.Builder<String> tokens = ImmutableList.builder();
    int i = 0;
    while (i < text.length()) {
      int end = end(text, i);
      if (!CellGuard.isBlank(text.codePointAt(i))) {
        tokens.add(text.substring(i, end));
      }
      i = end;
    }
    return new DepositaryTokens(tokens.build());
  }

  /**
   * {@return a text with compatible forms unified, ASCII digits, without invisible characters, and
   * with a blank before raised digits, which are numbers of footnotes}
   */
  static String normalized(String text) {
    StringBuilder plain = new StringBuilder();
    boolean wasRaised = false;
    for (int codePoint : text.codePoints().toArray()) {
      int raisedDigit = RAISED_DIGITS.indexOf(codePoint);
      boolean raised = raisedDigit >= 0;
      if (raised) {
        plain.append(wasRaised ? "" : " ").append(raisedDigit);
      } else if (Character.isDigit(codePoint)) {
        plain.append(Character.digit(codePoint, 10));
      } else if (Character.getType(codePoint) != Character.FORMAT) {
        plain.appendCodePoint(codePoint);
      }
      wasRaised = raised;
    }
    return Normalizer.normalize(plain, Normalizer.Form.NFKC);
  }

  int size() {
    return all.size();
  }

  /** {@return the token at this index; empty after the last one} */
  String at(int index) {
    return index < all.size() ? all.get(index) : "";
  }

  /** {@return whether the token is a number of at least one and at most so many digits} */
  boolean isNumber(int index, int maxDigits) {
    String token = at(index);
    return !token.isEmpty()
        && token.length() <= maxDigits
        && token.chars().allMatch(Character::isDigit);
  }

  /** {@return whether the token refers to a footnote} */
  boolean isFootnote(int index) {
    return isNumber(index, FOOTNOTE_DIGITS)
        || (!at(index).isEmpty() && FOOTNOTE_SIGNS.contains(at(index)));
  }

  boolean isWord(int index) {
    return !at(index).isEmpty() && Character.isLetter(at(index).codePointAt(0));
  }

  private static int end(String text, int start) {
    int first = text.codePointAt(start);
    int end = start + Character.charCount(first);
    while (end < text.length() && isSameRun(first, text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean isSameRun(int first, int next) {
    return Character.isDigit(first)
        ? Character.isDigit(next)
        : Character.isLetter(first) && (Character.isLetter(next) || isMark(next));
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
