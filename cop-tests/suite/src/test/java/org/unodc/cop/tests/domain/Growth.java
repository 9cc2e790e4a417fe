package org.unodc.cop.tests.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.tests.effort.EffortRatio;
import org.unodc.cop.tests.effort.StepCount;

/**
 * Counts how the steps of validation grow with the size of a record, in a test class with the
 * extension {@link StepCount}. The nightly build also measures how the time grows.
 */
final class Growth {
  private static final LocalDate DAY = LocalDate.of(2024, 11, 1);
  private static final int SIZE = 250;

  /** A rule that scans a list for each element takes one or more steps for a pair of elements. */
  private static final double MOST_STEPS_FOR_A_PAIR = 0.5;

  private static final boolean MEASURES_TIME = Boolean.getBoolean("cop.growth.time");

  /** Eight times the record takes less than this many times as long; 64 if growth is quadratic. */
  private static final int MAX_GROWTH = 24;

  private Growth() {}

  /** Asserts that the steps of validation grow in proportion to the record, or little more. */
  static void assertGrowsInProportion(IntFunction<Conference> ofSize) {
    validate(ofSize.apply(SIZE)); // loads classes and texts
    long constant = steps(ofSize.apply(1));
    long once = steps(ofSize.apply(SIZE));
    long twice = steps(ofSize.apply(2 * SIZE));
    long fourTimes = steps(ofSize.apply(4 * SIZE));

    // If n elements take a + b n + c n log n + d n^2 steps, this is about d.
    double forAPair = (fourTimes - 4 * twice + 4 * once - constant) / (4.0 * SIZE * SIZE);
    assertThat(forAPair)
        .as("steps for a pair of elements; %s, %s, %s, %s steps", constant, once, twice, fourTimes)
        .isLessThan(MOST_STEPS_FOR_A_PAIR);
    if (MEASURES_TIME) {
      assertTimeGrowsInProportion(ofSize.apply(2_500), ofSize.apply(20_000));
    }
  }

  /**
   * Asserts the same, and that the rule applies to something in the record, without which the test
   * would prove nothing.
   */
  static void assertGrowsInProportion(String rule, IntFunction<Conference> ofSize) {
    assertGrowsInProportion(List.of(rule), ofSize);
  }

  /** Asserts the same, and that each of the rules applies to something in the record. */
  static void assertGrowsInProportion(List<String> rules, IntFunction<Conference> ofSize) {
    assertThat(
            Rulebook.standard()
                .validate(ofSize.apply(10), DAY, ValidationProfile.full())
                .outcomes())
        .flatMap(outcome -> outcome.cases().isEmpty() ? List.of(outcome) : outcome.cases())
        .filteredOn(outcome -> outcome.judged() > 0)
        .extracting(outcome -> outcome.rule().value())
        .containsAll(rules);
    assertGrowsInProportion(ofSize);
  }

  private static void assertTimeGrowsInProportion(Conference small, Conference large) {
    assertThat(EffortRatio.of(() -> validate(large), () -> validate(small), MAX_GROWTH))
        .isLessThan(MAX_GROWTH);
  }

  private static long steps(Conference conference) {
    return StepCount.of(() -> validate(conference));
  }

  /** Validates a record by all rules. */
  static void validate(Conference conference) {
    assertThat(Rulebook.standard().validate(conference, DAY, ValidationProfile.full()).outcomes())
        .isNotEmpty();
  }

  /** {@return a member with a list of this many elements} */
  static String list(String name, int count, IntFunction<String> element) {
    return IntStream.range(0, count)
        .mapToObj(element)
        .collect(Collectors.joining(",", "\"" + name + "\":[", "]"));
  }

  /** {@return a record with these members} */
  static Conference record(String... members) {
    String json = "{\"format\":\"cop/1\",\"id\":\"x\"," + String.join(",", members) + "}";
    return Cop.read(json.getBytes(UTF_8));
  }
}
