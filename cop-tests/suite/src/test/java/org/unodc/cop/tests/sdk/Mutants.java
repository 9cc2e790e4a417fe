package org.unodc.cop.tests.sdk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.regex.Pattern;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.json.CopReading;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;

/**
 * Checks the reading of mutants: each is refused with located problems, or read to a value that is
 * unchanged after writing and reading again.
 */
public final class Mutants {
  private static final Pattern SENTENCE = Pattern.compile("(?s)[\\p{Upper}\\\\].*[.?]");
  private static final int LONGEST_MESSAGE = 1_500;

  private Mutants() {}

  /**
   * Reads bytes strictly. Fails if reading ends in anything other than a value or located problems.
   *
   * @param name the description in a failure, a format for the arguments
   * @return the value, or empty if the bytes were refused
   */
  public static <T> Optional<T> check(
      CopJson<T> json, byte[] mutant, String name, Object... arguments) {
    T value;
    try {
      value = json.read(mutant);
    } catch (CopException refusal) {
      assertThat(refusal.problems()).as(name, arguments).isNotEmpty();
      refusal.problems().forEach(problem -> check(problem, name, arguments));
      return Optional.empty();
    }
    assertThat(json.read(json.writeBytes(value))).as(name, arguments).isEqualTo(value);
    return Optional.of(value);
  }

  /**
   * Reads bytes strictly and leniently. Both must return the same value if no member was skipped.
   */
  public static <T> void checkBothWays(
      CopJson<T> json, byte[] mutant, String name, Object... arguments) {
    Optional<T> value = check(json, mutant, name, arguments);
    CopReading<T> reading = json.readLeniently(mutant);
    assertThat(reading.value().isPresent())
        .as(name, arguments)
        .isEqualTo(reading.problems().isEmpty());
    if (reading.unknownMembers().isEmpty()) {
      assertThat(reading.value()).as(name, arguments).isEqualTo(value);
    }
  }

  private static void check(Problem problem, String name, Object... arguments) {
    boolean isLocated = problem.line() > 0 && problem.column() > 0;
    boolean isSentence = SENTENCE.matcher(problem.message()).matches();
    boolean isShort = problem.message().length() < LONGEST_MESSAGE;
    boolean isText = UTF_8.newEncoder().canEncode(problem.message() + problem.pointer());
    assertThat(isLocated && isSentence && isShort && isText)
        .as(name + ": " + problem, arguments)
        .isTrue();
  }
}
