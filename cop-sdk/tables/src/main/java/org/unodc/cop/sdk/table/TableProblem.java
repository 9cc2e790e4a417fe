package org.unodc.cop.sdk.table;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;

/**
 * A problem of a table, or a note about it, with its place. Two problems are equal if all that they
 * say in English is equal.
 *
 * @param code the kind of the problem
 * @param place the place of the problem
 * @param header the header of the column; empty if the problem is about more than one cell
 * @param text the text of the cell; empty if the problem is about more than one cell
 * @param sentences what was found and what was expected, in whole sentences, in each language;
 *     rendered on demand
 */
public record TableProblem(
    ProblemCode code, CellPlace place, String header, String text, Translatable sentences) {
  public TableProblem {
    requireNonNull(code, "code");
    requireNonNull(place, "place");
    requireNonNull(header, "header");
    requireNonNull(text, "text");
    requireNonNull(sentences, "sentences");
  }

  /**
   * Creates a problem of another program.
   *
   * @param message whole sentences, which are the same in all languages
   */
  public TableProblem(
      ProblemCode code, CellPlace place, String header, String text, String message) {
    this(code, place, header, text, new MessageArgument.Quote(message));
  }

  /** {@return a copy in a column with this header} */
  public TableProblem under(String columnHeader) {
    return new TableProblem(code, place, columnHeader, text, sentences);
  }

  /** {@return what was found and what was expected, in whole sentences in English} */
  public String message() {
    return message(OfficialLanguage.ENGLISH);
  }

  /** {@return the same in a language, without the place} */
  public String message(OfficialLanguage language) {
    return sentences instanceof MessageArgument.Quote same ? same.text() : sentences.in(language);
  }

  /** {@return the problem in the form of other formats, with the row as its line} */
  public Problem asProblem() {
    if (place.toString().isEmpty()) {
      return new Problem(code, "", place.row(), place.column(), sentences);
    }
    Translatable located =
        header.isEmpty()
            ? ProblemText.of("table.place", place.words(), sentences)
            : ProblemText.of("table.place-and-header", place.words(), header, sentences);
    return new Problem(code, "", place.row(), place.column(), located);
  }

  /** {@return the place, the header and the message in one line in a language} */
  public String in(OfficialLanguage language) {
    return asProblem().message(language);
  }

  /** {@return the place, the header and the message in one line in English} */
  @Override
  public String toString() {
    return in(OfficialLanguage.ENGLISH);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TableProblem problem
        && code == problem.code
        && place.equals(problem.place)
        && header.equals(problem.header)
        && text.equals(problem.text)
        && (sentences.equals(problem.sentences) || message().equals(problem.message()));
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, place, header, text);
  }
}
