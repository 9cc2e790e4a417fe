package org.unodc.cop.sdk.internal.json;

import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.language.UnsafeCharacters;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.text.ProblemText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * The position and the reason of a syntax error in JSON. The messages of the parser mention its
 * settings, so they only select a text of this library.
 *
 * @param line the line, counted from 1
 * @param column the column, counted from 1
 * @param sentence a whole sentence
 */
record SyntaxError(int line, int column, Translatable sentence) {
  /** The keys of the reasons by a part of the parser's message. */
  private static final ImmutableMap<String, String> REASONS =
      ImmutableMap.<String, String>builder()
          .put("comment", "syntax.comment")
          .put("hex-digit", "syntax.hex-digit")
          .put("Unrecognized character escape", "syntax.escape")
          .put("Illegal unquoted", "syntax.must-be-escaped")
          .put("Leading zero", "syntax.leading-zero")
          .put("plus sign", "syntax.plus-sign")
          .put("Decimal point", "syntax.decimal-point")
          .put("Exponent", "syntax.exponent")
          .put("minus sign", "syntax.minus-sign")
          .put("double-quote to start", "syntax.name")
          .put("colon to", "syntax.colon")
          .put("comma to", "syntax.comma")
          .put("close marker", "syntax.close")
          .put("expected a valid value", "syntax.value")
          .put("expected a value", "syntax.value")
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
    Translatable found = character(text, offset);
    String key =
        REASONS.keySet().stream()
            .filter(words::contains)
            .findFirst()
            .map(REASONS::get)
            .orElse("syntax.not-here");
    return at(place, notJson(ProblemText.of(key, found)));
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
    Translatable sentence =
        cut
            ? text.cutShort()
            : notJson(ProblemText.of("syntax.word", InputQuotation.safe(InputQuotation.cut(word))));
    return new SyntaxError(place.getLineNr(), cut ? column + word.length() : column, sentence);
  }

  private static boolean isPartOfWord(char unit) {
    return unit == '-' || unit == '+' || Character.isJavaIdentifierPart(unit);
  }

  private static Translatable character(JsonText text, int offset) {
    int point = Character.codePointAt(text.chars(), offset, text.length());
    String shown = InputQuotation.safe(Character.toString(point));
    String number = UnsafeCharacters.notation(point);
    if (point > ' ' && point < 0x7F) {
      return ProblemText.of("syntax.character", shown);
    }
    boolean visible = shown.codePointAt(0) == point && !Character.isSpaceChar(point);
    return visible
        ? ProblemText.of("syntax.character-and-number", shown, number)
        : ProblemText.of("syntax.character", number);
  }

  private static Translatable notJson(Translatable reason) {
    return ProblemText.of("syntax.not-JSON", reason);
  }

  private static SyntaxError at(TokenStreamLocation place, Translatable sentence) {
    return new SyntaxError(place.getLineNr(), place.getColumnNr(), sentence);
  }
}
