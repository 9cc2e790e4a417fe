package org.unodc.cop.domain.quantity;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The answer to a question that the available information may leave open.
 *
 * <p>{@code and}, {@code or}, {@code not}, {@code allOf} and {@code anyOf} follow the three-valued
 * logic of Kleene: a result is unknown only if replacing the unknown answers by yes or no could
 * change it.
 */
public enum Answer {
  /** Yes, for every value that the missing information may have. */
  YES,

  /** No, for every value that the missing information may have. */
  NO,

  /** The information does not decide the question. */
  UNKNOWN;

  /** {@return yes for {@code true}, no for {@code false}} */
  public static Answer of(boolean value) {
    return value ? YES : NO;
  }

  /** {@return yes or no for a recorded value; unknown if the value is empty} */
  public static Answer of(Optional<Boolean> value) {
    requireNonNull(value, "value");
    return value.map(Answer::of).orElse(UNKNOWN);
  }

  /**
   * {@return yes if all answers are yes or there are none, no if an answer is no, unknown
   * otherwise}
   *
   * <p>Reads the answers only up to the first no.
   */
  public static Answer allOf(Stream<Answer> answers) {
    return anyOf(answers.map(Answer::not)).not();
  }

  /**
   * {@return yes if an answer is yes, no if all answers are no or there are none, unknown
   * otherwise}
   *
   * <p>Reads the answers only up to the first yes.
   */
  public static Answer anyOf(Stream<Answer> answers) {
    Answer any = NO;
    for (Answer answer : (Iterable<Answer>) answers::iterator) {
      if (answer == YES) {
        return YES;
      }
      any = any.or(answer);
    }
    return any;
  }

  /** {@return the answer that all answers share; unknown if there is none or two of them differ} */
  public static Answer agreed(Stream<Answer> answers) {
    return answers.reduce((first, second) -> first == second ? first : UNKNOWN).orElse(UNKNOWN);
  }

  /** {@return yes if both answers are yes, no if one of them is no, unknown otherwise} */
  public Answer and(Answer other) {
    return not().or(other.not()).not();
  }

  /** {@return yes if one of both answers is yes, no if both are no, unknown otherwise} */
  public Answer or(Answer other) {
    if (this == YES || other == YES) {
      return YES;
    }
    return this == NO ? other : UNKNOWN;
  }

  /** {@return no for yes, yes for no, unknown for unknown} */
  public Answer not() {
    return switch (this) {
      case YES -> NO;
      case NO -> YES;
      case UNKNOWN -> UNKNOWN;
    };
  }
}
