package org.unodc.cop.domain.language;

import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/**
 * Characters that cannot be seen, or that change how the text around them is displayed.
 *
 * <p>Messages, problems, and the reports for people (text, Markdown, HTML, JUnit) use this class. A
 * format with further restrictions, such as XML or YAML, adds its own. Formats for programs, such
 * as JSON, SARIF and CSV, keep the characters of the record.
 */
public final class UnsafeCharacters {
  private static final int FIRST_SEPARATOR = 0x2028;
  private static final int LAST_OVERRIDE = 0x202E;
  private static final int FIRST_CONTROL_AFTER_ASCII = 0x7F;
  private static final int LAST_CONTROL = 0x9F;

  private UnsafeCharacters() {}

  /**
   * {@return whether a code point can stand in a line of text that people read}
   *
   * <p>Unsafe are control characters, also tab and line feed; line and paragraph separators;
   * bidirectional embeddings and overrides (U+202A to U+202E); surrogates; and U+FFFE and U+FFFF.
   * Directional marks and isolates (U+061C, U+200E, U+200F, U+2066 to U+2069) and joiners are safe,
   * because Arabic text and emoji need them. The answer does not depend on the version of Java.
   */
  public static boolean isSafeToPrint(int codePoint) {
    if (codePoint < FIRST_CONTROL_AFTER_ASCII) {
      return codePoint >= ' ';
    }
    return codePoint > LAST_CONTROL
        && (codePoint < FIRST_SEPARATOR || codePoint > LAST_OVERRIDE)
        && (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE)
        && codePoint != 0xFFFE
        && codePoint != 0xFFFF;
  }

  /**
   * {@return whether a code point can stand in a name that readers compare character by character,
   * such as the name of a member or a quoted value}
   *
   * <p>Unsafe are all characters that are not safe to print, and all format characters (category
   * Cf), because two names could differ only in a character that nobody sees.
   */
  public static boolean isSafeInName(int codePoint) {
    return isSafeToPrint(codePoint) && Character.getType(codePoint) != Character.FORMAT;
  }

  /**
   * {@return the text with each unsafe code point replaced}
   *
   * @param isSafe whether a code point stays
   * @param replacement the text in place of a code point that does not stay
   */
  public static String replace(
      CharSequence text, IntPredicate isSafe, IntFunction<String> replacement) {
    if (isSafeThroughout(text, isSafe)) {
      return text.toString();
    }
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            codePoint -> {
              if (isSafe.test(codePoint)) {
                safe.appendCodePoint(codePoint);
              } else {
                safe.append(replacement.apply(codePoint));
              }
            });
    return safe.toString();
  }

  private static boolean isSafeThroughout(CharSequence text, IntPredicate isSafe) {
    for (int i = 0, point; i < text.length(); i += Character.charCount(point)) {
      point = Character.codePointAt(text, i);
      if (!isSafe.test(point)) {
        return false;
      }
    }
    return true;
  }

  /** {@return the code point in the notation of the Unicode Standard, such as U+202E} */
  public static String notation(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }

  /** {@return the notation of a code point in brackets, such as [U+202E]} */
  public static String inBrackets(int codePoint) {
    return "[" + notation(codePoint) + "]";
  }
}
