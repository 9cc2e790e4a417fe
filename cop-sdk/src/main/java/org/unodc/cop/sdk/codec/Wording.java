package org.unodc.cop.sdk.codec;

import java.util.Locale;
import tools.jackson.core.JsonParser;

/** Turns what was found in an input into words that are safe to print. */
public final class Wording {
  /** How many UTF-16 units of an input a message repeats. */
  private static final int SHOWN = 60;

  /** How many UTF-16 units a reason has, part of which may be of the input. */
  private static final int REASON = 1_000;

  private Wording() {}

  /** {@return the text in quotation marks, cut and escaped} */
  public static String quoted(CharSequence text) {
    StringBuilder shown = new StringBuilder("\"");
    int end = end(text, SHOWN);
    for (int i = 0; i < end; i++) {
      appendSafely(shown, text, i);
    }
    return shown.append(end < text.length() ? "…\"" : "\"").toString();
  }

  /** {@return the sentence about a name that an object has already} */
  static String twice(String name) {
    return "The name " + quoted(name) + " stands twice in the same object.";
  }

  /** {@return the text with everything escaped that a terminal or a report could stumble on} */
  public static String safe(CharSequence text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      appendSafely(shown, text, i);
    }
    return shown.toString();
  }

  /** {@return the beginning of a text that may be long} */
  public static String cut(String text) {
    return text.length() > SHOWN ? text.substring(0, end(text, SHOWN)) + "…" : text;
  }

  /** {@return why something was refused, with a full stop; what was refused may be long} */
  static String reason(RuntimeException refusal) {
    return reason(String.valueOf(refusal.getMessage()));
  }

  /** {@return the words, cut, escaped and with a full stop; part of them may be of the input} */
  static String reason(String words) {
    int end = end(words, REASON);
    return ended(safe(end < words.length() ? words.substring(0, end) + "…" : words));
  }

  /** {@return the beginning of a sentence about the value at the current token} */
  static String expectedButFound(String expected, JsonParser parser) {
    return capitalized(expected) + " was expected, but " + found(parser) + " was found";
  }

  private static String found(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_STRING -> "the text " + quoted(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + cut(parser.getString());
      case VALUE_TRUE -> "true";
      case VALUE_FALSE -> "false";
      case VALUE_NULL -> "null";
      default -> "something else";
    };
  }

  /** {@return the words with a capital letter in front} */
  public static String capitalized(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** {@return the words with a full stop behind} */
  static String ended(String words) {
    return words.endsWith(".") || words.endsWith("?") || words.endsWith("!") ? words : words + ".";
  }

  /** {@return a number with its thousands set apart} */
  static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** {@return whether every surrogate in the text has its other half} */
  static boolean isWellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (Character.isSurrogate(unit)) {
        if (Character.isLowSurrogate(unit)
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  /** Where a text of at most so many units ends that has no half characters at its end. */
  private static int end(CharSequence text, int most) {
    if (text.length() <= most) {
      return text.length();
    }
    return Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
  }

  private static void appendSafely(StringBuilder shown, CharSequence text, int i) {
    char unit = text.charAt(i);
    if (isUnsafe(text, i)) {
      shown.append(String.format(Locale.ROOT, "\\u%04X", (int) unit));
    } else {
      shown.append(unit);
    }
  }

  private static boolean isUnsafe(CharSequence text, int i) {
    char unit = text.charAt(i);
    if (Character.isHighSurrogate(unit)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(unit)) {
      return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
    int type = Character.getType(unit);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
