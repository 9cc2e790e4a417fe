package org.unodc.cop.examples.bulk;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Elements of one record in JSON, sound but for a known number of faults; a seed gives the same
 * always. Nine of ten statements are of one session.
 */
final class SampleEntityLines {
  private SampleEntityLines() {}

  /** {@return sessions with the numbers from 0 on} */
  static Stream<String> sessions(long count) {
    return LongStream.range(0, count)
        .mapToObj(
            number ->
                """
                {"id":"session-%d","title":"Session %d","days":{"first":"2024-10-14","last":"2024-10-18"}}"""
                    .formatted(number, number));
  }

  /** {@return stakeholders with the numbers from 0 on} */
  static Stream<String> stakeholders(long count) {
    return LongStream.range(0, count)
        .mapToObj(
            number ->
                """
                {"id":"stakeholder-%d","name":"Institute %d","kind":"NGO"}"""
                    .formatted(number, number));
  }

  /**
   * {@return statements with the numbers from 0 on}
   *
   * <p>Of each 10,000 there are 100 whose session is not there, 20 with the id of the one before,
   * and 10 that are not JSON. All stakeholders are referred to but those with a number that 50
   * divides.
   */
  static Stream<String> statements(long count, long sessions, long stakeholders, long seed) {
    return LongStream.range(0, count)
        .mapToObj(number -> statement(number, sessions, stakeholders, seed));
  }

  private static String statement(long number, long sessions, long stakeholders, long seed) {
    if (number % 1_000 == 13) {
      return "{\"id\":\"statement-" + number + "\"";
    }
    SplittableRandom random = new SplittableRandom(seed + number);
    long session =
        number % 100 == 7 ? sessions + number : number % 10 > 0 ? 0 : random.nextLong(sessions);
    long stakeholder = number / 8 % stakeholders;
    return """
        {"id":"statement-%d","session":"session-%d","title":"Statement on topic %d",\
        "deliveredBy":[{"type":"stakeholder","stakeholder":"stakeholder-%d"}]}"""
        .formatted(
            number % 500 == 9 ? number - 1 : number,
            session,
            random.nextInt(1_000),
            stakeholder % 50 == 0 ? (stakeholder + 1) % stakeholders : stakeholder);
  }
}
