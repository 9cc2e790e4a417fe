package org.unodc.cop.examples.programme.problem;

import java.util.List;
import org.unodc.cop.examples.programme.conference.RecordRefusedException;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;

/**
 * Something that cannot be read.
 *
 * @param code what kind of thing it is, such as member.missing
 * @param pointer where, as a JSON Pointer into the body; empty for the whole
 * @param line the line, counted from 1; 0 where it has no place in a text
 * @param column the column in UTF-16 units, counted from 1; 0 where there is no line
 * @param message what was found and what was expected, in English
 */
public record ReadingProblem(String code, String pointer, int line, int column, String message) {

  public static List<ReadingProblem> of(CopException refusal) {
    return refusal.problems().stream().map(ReadingProblem::of).toList();
  }

  public static List<ReadingProblem> of(RecordRefusedException refusal) {
    return refusal.pointers().stream()
        .map(place -> new ReadingProblem(refusal.code(), place, 0, 0, refusal.getMessage()))
        .toList();
  }

  private static ReadingProblem of(Problem problem) {
    return new ReadingProblem(
        problem.code().code(),
        problem.pointer(),
        problem.line(),
        problem.column(),
        problem.message());
  }
}
