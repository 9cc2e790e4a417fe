package org.unodc.cop.examples.bulk;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Generates elements of one record, as lines of JSON with a known number of errors. Equal seeds
 * generate equal lines. Nine of ten statements refer to the same session.
 */
final class SampleEntityLines {
  private SampleEntityLines() {}

  /** {@return this number of sessions, numbered from 0} */
  static Stream<String> sessions(long count) {
    return LongStream.range(0, count)
        .mapToObj(
            number ->
                """
                {"id":"session-%d","title":"Session %d","days":{"first":"2024-10-14","last":"2024-10-18"}}\
                """
                    .formatted(number, number));
  }

  /** {@return this number of stakeholders, numbered from 0} */
  static Stream<String> stakeholders(long count) {
    return LongStream.range(0, count)
        .mapToObj(
            number ->
                """
                {"id":"stakeholder-%d","name":"Institute %d","kind":"NGO"}\
                """
                    .formatted(number, number));
  }

  /**
   * {@return this number of statements, numbered from 0}
   *
   * <p>Of 10,000 statements, 100 refer to a session that does not exist, 20 have the id of the
   * statement before, and 10 are not JSON. The statements refer to all stakeholders except those
   * whose number is a multiple of 50.
   *
   * @param count the number of statements
   * @param sessions the number of sessions to which they may refer
   * @param stakeholders the number of stakeholders to which they may refer
   * @param seed the seed of the random texts
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
    "deliveredBy":[{"type":"stakeholder","stakeholder":"stakeholder-%d"}]}\
    """
        .formatted(
            number % 500 == 9 ? number - 1 : number,
            session,
            random.nextInt(1_000),
            stakeholder % 50 == 0 ? (stakeholder + 1) % stakeholders : stakeholder);
  }
}
