package org.unodc.cop.sdk.problem;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.text.ProblemText;

/**
 * A problem in an input, with its position. Two problems are equal if all that they say in English
 * is equal.
 *
 * @param code the kind of problem
 * @param pointer the place in the document as a JSON Pointer (RFC 6901); empty for the whole
 *     document
 * @param line the line, counted from 1; 0 if the problem has no position in a text
 * @param column the column in UTF-16 units, counted from 1; 0 if there is no line
 * @param sentences whole sentences about what was found and what was expected, in each language;
 *     rendered on demand
 */
public record Problem(
    ProblemCode code, String pointer, int line, int column, Translatable sentences) {
  public Problem {
    requireNonNull(code, "code");
    requireNonNull(pointer, "pointer");
    requireNonNull(sentences, "sentences");
  }

  /**
   * Creates a problem of another program.
   *
   * @param message whole sentences, which are the same in all languages
   */
  public Problem(ProblemCode code, String pointer, int line, int column, String message) {
    this(code, pointer, line, column, new MessageArgument.Quote(message));
  }

  /**
   * {@return a problem without a position in a text, such as a missing file}
   *
   * @param message whole sentences, which are the same in all languages
   */
  public static Problem of(ProblemCode code, String message) {
    return new Problem(code, "", 0, 0, message);
  }

  /** {@return a problem without a position in a text, such as a missing file} */
  public static Problem of(ProblemCode code, Translatable sentences) {
    return new Problem(code, "", 0, 0, sentences);
  }

  /** {@return whole sentences in English about what was found and what was expected} */
  public String message() {
    return message(OfficialLanguage.ENGLISH);
  }

  /** {@return the same in a language, without the position} */
  public String message(OfficialLanguage language) {
    return sentences instanceof MessageArgument.Quote same ? same.text() : sentences.in(language);
  }

  /** {@return the position and the message in one line in a language, for people} */
  public String in(OfficialLanguage language) {
    StringBuilder text = new StringBuilder();
    if (line > 0) {
      String lineNumber = Integer.toString(line);
      String columnNumber = Integer.toString(column);
      text.append(ProblemText.of("position", lineNumber, columnNumber).in(language));
    }
    if (!pointer.isEmpty()) {
      String separator = text.isEmpty() ? "" : ProblemText.of("position.separator").in(language);
      text.append(separator).append(ProblemText.plain(pointer).in(language));
    }
    String end = text.isEmpty() ? "" : ProblemText.of("position.end").in(language);
    return text.append(end).append(message(language)).toString();
  }

  /** {@return the position and the message in one line in English, for people} */
  @Override
  public String toString() {
    return in(OfficialLanguage.ENGLISH);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Problem problem
        && code == problem.code
        && line == problem.line
        && column == problem.column
        && pointer.equals(problem.pointer)
        && (sentences.equals(problem.sentences) || message().equals(problem.message()));
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, pointer, line, column);
  }
}
