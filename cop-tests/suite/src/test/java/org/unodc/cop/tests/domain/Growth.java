package org.unodc.cop.tests.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.tests.effort.EffortRatio;

/** Measures how the time of validation grows with the size of a record. */
final class Growth {
  private static final LocalDate DAY = LocalDate.of(2024, 11, 1);

  /** Eight times the record takes less than this many times as long; 64 if growth is quadratic. */
  private static final int MAX_GROWTH = 24;

  private Growth() {}

  /** Asserts that the time of validation grows in proportion to the record, or little more. */
  static void assertGrowsInProportion(IntFunction<Conference> ofSize) {
    validate(ofSize.apply(1_000));
    Conference small = ofSize.apply(2_500);
    Conference large = ofSize.apply(20_000);

    assertThat(EffortRatio.of(() -> validate(large), () -> validate(small), MAX_GROWTH))
        .isLessThan(MAX_GROWTH);
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
    assertThat(Rulebook.standard().validate(ofSize.apply(10), DAY).outcomes())
        .filteredOn(outcome -> outcome.judged() > 0)
        .extracting(outcome -> outcome.rule().value())
        .containsAll(rules);
    assertGrowsInProportion(ofSize);
  }

  /** Validates a record by all rules. */
  static void validate(Conference conference) {
    assertThat(Rulebook.standard().validate(conference, DAY).outcomes()).isNotEmpty();
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
