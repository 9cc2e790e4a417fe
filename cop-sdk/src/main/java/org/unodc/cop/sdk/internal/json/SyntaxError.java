package org.unodc.cop.sdk.internal.json;

import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.language.UnsafeCharacters;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * The position and the reason of a syntax error in JSON. The messages of the parser mention its
 * settings, so they only select a message of this class.
 *
 * @param line the line, counted from 1
 * @param column the column, counted from 1
 * @param message whole sentences
 */
record SyntaxError(int line, int column, String message) {
  /** The reasons of this class by a part of the parser's message. */
  private static final ImmutableMap<String, String> REASONS =
      ImmutableMap.<String, String>builder()
          .put("comment", "JSON does not allow comments")
          .put("hex-digit", "four hexadecimal digits must follow \\u, but %s was found")
          .put("Unrecognized character escape", "\\ is followed by %s, which is not an escape")
          .put("Illegal unquoted", "inside a text or name, %s must be written as an escape")
          .put("Leading zero", "a number must not begin with an unnecessary zero")
          .put("plus sign", "a number must not begin with a plus sign")
          .put("Decimal point", "a digit must follow the decimal point of a number")
          .put("Exponent", "a digit must follow the exponent sign of a number")
          .put("minus sign", "a digit must follow the minus sign of a number, but %s was found")
          .put("double-quote to start", "a name in quotation marks was expected, but %s was found")
          .put("colon to", "a colon was expected after the name, but %s was found")
          .put("comma to", "a comma or the end was expected after the value, but %s was found")
          .put("close marker", "%s closes nothing that is open here")
          .put("expected a valid value", "a value was expected, but %s was found")
          .put("expected a value", "a value was expected, but %s was found")
          .buildOrThrow();

  /**
   * {@return the syntax error}
   *
   * @param here the current position of the parser
   */
  static SyntaxError of(JacksonException broken, JsonText text, TokenStreamLocation here) {
    String words = broken.getOriginalMessage();
    TokenStreamLocation place = broken.getLocation() == null ? here : broken.getLocation();
    int offset = (int) place.getCharOffset();
    if (broken instanceof UnexpectedEndOfInputException || offset >= lastOf(words, text)) {
      return at(here, text.cutShort());
    }
    if (words.startsWith("Non-standard token") || words.startsWith("Unrecognized token")) {
      return word(text, place, offset);
    }
    String found = character(text, offset);
    String reason =
        REASONS.keySet().stream()
            .filter(words::contains)
            .findFirst()
            .map(REASONS::get)
            .orElse("%s does not belong here");
    return at(place, notJson(reason.formatted(found)));
  }

  /**
   * Returns the end of the text, or its last character if the parser reports a missing successor.
   */
  private static int lastOf(String words, JsonText text) {
    boolean before = words.contains("Decimal point") || words.contains("Exponent");
    return before ? text.length() - 1 : text.length();
  }

  /** Describes a word without quotation marks; the parser is at its beginning or at its end. */
  private static SyntaxError word(JsonText text, TokenStreamLocation place, int offset) {
    int start = offset;
    while (start > 0 && isPartOfWord(text.chars()[start - 1])) {
      start--;
    }
    int end = start;
    while (end < text.length() && isPartOfWord(text.chars()[end])) {
      end++;
    }
    String word = new String(text.chars(), start, end - start);
    int column = place.getColumnNr() - (offset - start);
    boolean cut =
        end == text.length()
            && ("true".startsWith(word) || "false".startsWith(word) || "null".startsWith(word));
    String message =
        cut
            ? text.cutShort()
            : notJson(
                "the word %s has no quotation marks and is not true, false or null"
                    .formatted(InputQuotation.safe(InputQuotation.cut(word))));
    return new SyntaxError(place.getLineNr(), cut ? column + word.length() : column, message);
  }

  private static boolean isPartOfWord(char unit) {
    return unit == '-' || unit == '+' || Character.isJavaIdentifierPart(unit);
  }

  private static String character(JsonText text, int offset) {
    int point = Character.codePointAt(text.chars(), offset, text.length());
    String shown = InputQuotation.safe(Character.toString(point));
    String number = UnsafeCharacters.notation(point);
    if (point > ' ' && point < 0x7F) {
      return "the character " + shown;
    }
    boolean visible = shown.codePointAt(0) == point && !Character.isSpaceChar(point);
    return "the character " + (visible ? shown + " (" + number + ")" : number);
  }

  private static String notJson(String reason) {
    return "This is not JSON: " + reason + ".";
  }

  private static SyntaxError at(TokenStreamLocation place, String message) {
    return new SyntaxError(place.getLineNr(), place.getColumnNr(), message);
  }
}
