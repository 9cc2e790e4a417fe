package org.unodc.cop.examples.bulk;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Generates small records, as lines of JSON with a known number of errors. Equal seeds generate
 * equal lines.
 */
final class SampleRecordLines {
  private static final int TOO_LONG = 1 << 20;
  private static final int TOO_DEEP = 10_000;

  private SampleRecordLines() {}

  /**
   * {@return this number of lines}
   *
   * <p>Of 10,000 lines, 100 have a dangling reference, 40 have two events in one room at the same
   * time, 10 are not JSON, one is nested too deeply, and one is too long.
   */
  static Stream<String> lines(long count, long seed) {
    return LongStream.range(0, count).mapToObj(number -> line(number, seed));
  }

  private static String line(long number, long seed) {
    if (number % 1_000 == 13) {
      return "{\"format\":\"cop/1\",\"id\":\"conference-" + number + "\",";
    }
    if (number % 10_000 == 17) {
      return "[".repeat(TOO_DEEP);
    }
    if (number % 10_000 == 19) {
      return "{\"format\":\"cop/1\",\"id\":\"" + "a".repeat(TOO_LONG) + "\"}";
    }
    boolean hasDanglingReference = number % 100 == 7;
    boolean hasRoomClash = number % 250 == 11;
    return record(number, hasDanglingReference, hasRoomClash, new SplittableRandom(seed + number));
  }

  private static String record(
      long number, boolean hasDanglingReference, boolean hasRoomClash, SplittableRandom random) {
    return """
    {"format":"cop/1","id":"conference-%d","title":"Conference %d",\
    "secretariatUnits":[{"id":"unit","name":"Civil Society Unit"}],\
    "sessions":[{"id":"session","title":"Session on %s","days":{"first":"2024-10-14","last":"2024-10-18"},\
    "venue":{"city":"Vienna","zone":"Europe/Vienna","rooms":[{"id":"m5","name":"M5"}]}}],\
    "sideEvents":[%s,%s],\
    "statements":[{"id":"statement","session":"%s","title":"Statement on %s"}]}\
    """
        .formatted(
            number,
            number,
            topic(random),
            sideEvent("first-event", "13:00", "13:50", topic(random)),
            sideEvent("second-event", hasRoomClash ? "13:40" : "13:50", "14:40", topic(random)),
            hasDanglingReference ? "another-session" : "session",
            topic(random));
  }

  private static String sideEvent(String id, String start, String end, String topic) {
    return """
    {"id":"%s","session":"session","title":"Side event on %s",\
    "mainOrganizer":{"type":"unit","unit":"unit"},\
    "slot":{"start":"2024-10-16T%s:00+02:00","end":"2024-10-16T%s:00+02:00"},\
    "room":"m5","languages":["en"]}\
    """
        .formatted(id, topic, start, end);
  }

  private static String topic(SplittableRandom random) {
    return "topic " + random.nextInt(1_000);
  }
}
