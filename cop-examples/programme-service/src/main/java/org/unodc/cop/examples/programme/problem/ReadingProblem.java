package org.unodc.cop.examples.programme.problem;

import java.util.List;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.examples.programme.conference.RecordRefusedException;
import org.unodc.cop.examples.programme.sideevent.InvalidEntriesException;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;

/**
 * A problem of reading a request body.
 *
 * @param code the code of the problem, such as member.missing
 * @param pointer the place, as a JSON Pointer into the body; empty for the whole body
 * @param line the line, counted from 1; 0 if unknown
 * @param column the column in UTF-16 units, counted from 1; 0 if the line is unknown
 * @param message what was found and what was expected, in the language of the caller
 */
public record ReadingProblem(String code, String pointer, int line, int column, String message) {

  /** {@return the problems that the library reports, in a language} */
  public static List<ReadingProblem> of(CopException refusal, OfficialLanguage language) {
    return refusal.problems().stream().map(problem -> of(problem, language)).toList();
  }

  /** {@return a problem for each place of a refused record, in a language} */
  public static List<ReadingProblem> of(RecordRefusedException refusal, OfficialLanguage language) {
    String message = refusal.message(language);
    return refusal.pointers().stream()
        .map(pointer -> new ReadingProblem(refusal.code(), pointer, 0, 0, message))
        .toList();
  }

  /** {@return a problem for each wrong entry, in a language} */
  public static List<ReadingProblem> of(
      InvalidEntriesException refusal, OfficialLanguage language) {
    return refusal.problems().stream()
        .map(
            problem ->
                new ReadingProblem(
                    problem.code(), problem.pointer(), 0, 0, problem.sentence().in(language)))
        .toList();
  }

  /** {@return a problem in a language} */
  public static ReadingProblem of(Problem problem, OfficialLanguage language) {
    return new ReadingProblem(
        problem.code().code(),
        problem.pointer(),
        problem.line(),
        problem.column(),
        problem.message(language));
  }
}
