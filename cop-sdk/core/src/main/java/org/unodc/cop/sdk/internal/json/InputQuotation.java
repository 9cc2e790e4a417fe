package org.unodc.cop.sdk.internal.json;

import java.util.Locale;
import org.unodc.cop.domain.invariant.InvariantException;
import org.unodc.cop.domain.language.UnsafeCharacters;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.text.InputRefusedException;
import org.unodc.cop.sdk.internal.text.ProblemText;

/** Builds messages from parts of an input so that they are safe to print. */
public final class InputQuotation {
  /** Maximum number of UTF-16 units of an input in a message. */
  private static final int SHOWN = 60;

  /** Maximum number of UTF-16 units of a reason, which may quote the input. */
  private static final int REASON = 1_000;

  private InputQuotation() {}

  /** {@return the text in the quotation marks of the language, shortened and escaped} */
  public static Translatable quoted(CharSequence text) {
    return ProblemText.of("quoted", shown(text));
  }

  /** {@return the text without quotation marks, shortened and escaped} */
  public static String shown(CharSequence text) {
    int end = end(text, SHOWN);
    return safe(text.subSequence(0, end)) + (end < text.length() ? "…" : "");
  }

  /** {@return the message for a second member with the same name} */
  static Translatable twice(String name) {
    return ProblemText.of("member.twice", shown(name));
  }

  /**
   * {@return the text with all characters escaped that are unsafe in a name, such as control and
   * format characters, line and paragraph separators, and unpaired surrogates}
   */
  public static String safe(CharSequence text) {
    return UnsafeCharacters.replace(text, UnsafeCharacters::isSafeInName, InputQuotation::escape);
  }

  /** {@return the text, shortened if it is long} */
  public static String cut(String text) {
    return text.length() > SHOWN ? text.substring(0, end(text, SHOWN)) + "…" : text;
  }

  /** {@return the reason of an exception with a full stop} */
  public static Translatable reason(RuntimeException refusal) {
    if (refusal instanceof InputRefusedException) {
      return InputRefusedException.sentencesOf(refusal);
    }
    String message = String.valueOf(refusal.getMessage());
    if (refusal instanceof InvariantException broken) {
      Translatable reason = Message.of(broken);
      return message.endsWith(".") ? reason : ProblemText.of("reason.sentence", reason);
    }
    return ProblemText.of("reason.of-program", reason(message));
  }

  /** {@return a reason that may quote the input, shortened, escaped and with a full stop} */
  public static String reason(String words) {
    int end = end(words, REASON);
    return ended(safe(end < words.length() ? words.substring(0, end) + "…" : words));
  }

  /** {@return a noun phrase for the value at the current token} */
  static Translatable found(TokenSource source) {
    return switch (source.token()) {
      case START_OBJECT -> ProblemText.of("found.object");
      case START_ARRAY -> ProblemText.of("found.list");
      case VALUE_STRING -> ProblemText.of("found.text", shown(source.text()));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          ProblemText.of("found.number", cut(source.text()));
      case VALUE_TRUE -> ProblemText.plain("true");
      case VALUE_FALSE -> ProblemText.plain("false");
      case VALUE_NULL -> ProblemText.plain("null");
      default -> ProblemText.of("found.other");
    };
  }

  /** {@return the words with a capital first letter} */
  public static String capitalized(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** {@return the words with a full stop at the end} */
  static String ended(String words) {
    return words.endsWith(".") || words.endsWith("?") || words.endsWith("!") ? words : words + ".";
  }

  /** {@return a number with separators between groups of three digits} */
  static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** {@return whether the text has no unpaired surrogates} */
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

  /**
   * Returns the end of the text if it is cut after a maximum number of units, but not within a
   * surrogate pair.
   */
  private static int end(CharSequence text, int max) {
    if (text.length() <= max) {
      return text.length();
    }
    return Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max;
  }

  /** Returns a code point as one or two escapes of JSON. */
  private static String escape(int codePoint) {
    StringBuilder escapes = new StringBuilder();
    for (char unit : Character.toChars(codePoint)) {
      escapes.append(String.format(Locale.ROOT, "\\u%04X", (int) unit));
    }
    return escapes.toString();
  }
}
