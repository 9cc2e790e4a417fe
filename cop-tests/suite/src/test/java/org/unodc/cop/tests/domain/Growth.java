package org.unodc.cop.tests.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.Cop;

/**
 * Measures how the time of validation grows with the size of a record. All assertions compare two
 * measurements of the same run, each the best of three.
 */
final class Growth {
  private static final LocalDate DAY = LocalDate.of(2024, 11, 1);

  /** Provides CPU time, which does not depend on other programs. */
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Growth() {}

  /**
   * Asserts that a record eight times as large takes less than 24 times as long. Quadratic growth
   * would take 64 times.
   */
  static void assertGrowsInProportion(IntFunction<Conference> ofSize) {
    best(ofSize.apply(1_000));
    long small = best(ofSize.apply(2_500));
    long large = best(ofSize.apply(20_000));

    assertThat((double) large / small).isLessThan(24);
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

  /** {@return the CPU time of validation in nanoseconds, the best of three runs} */
  static long best(Conference conference) {
    return IntStream.range(0, 3).mapToLong(run -> measure(conference)).min().orElseThrow();
  }

  private static long measure(Conference conference) {
    long start = THREADS.getCurrentThreadCpuTime();
    assertThat(Rulebook.standard().validate(conference, DAY).outcomes()).isNotEmpty();
    return THREADS.getCurrentThreadCpuTime() - start;
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
