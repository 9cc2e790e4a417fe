package org.unodc.cop.examples.bulk;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Small records in JSON, sound but for a known number of faults; a seed gives the same always. */
final class SampleRecordLines {
  private static final int TOO_LONG = 1 << 20;
  private static final int TOO_DEEP = 10_000;

  private SampleRecordLines() {}

  /**
   * {@return so many lines}
   *
   * <p>Of each 10,000 there are 100 with a reference to nothing, 40 with two events in one room, 10
   * that are not JSON, one that is nested too deeply and one that is too long.
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
    boolean dangles = number % 100 == 7;
    boolean overlaps = number % 250 == 11;
    return record(number, dangles, overlaps, new SplittableRandom(seed + number));
  }

  private static String record(
      long number, boolean dangles, boolean overlaps, SplittableRandom random) {
    return """
        {"format":"cop/1","id":"conference-%d","title":"Conference %d",\
        "secretariatUnits":[{"id":"unit","name":"Civil Society Unit"}],\
        "sessions":[{"id":"session","title":"Session on %s","days":{"first":"2024-10-14","last":"2024-10-18"},\
        "venue":{"city":"Vienna","zone":"Europe/Vienna","rooms":[{"id":"m5","name":"M5"}]}}],\
        "sideEvents":[%s,%s],\
        "statements":[{"id":"statement","session":"%s","title":"Statement on %s"}]}"""
        .formatted(
            number,
            number,
            topic(random),
            sideEvent("first-event", "13:00", "13:50", topic(random)),
            sideEvent("second-event", overlaps ? "13:40" : "13:50", "14:40", topic(random)),
            dangles ? "another-session" : "session",
            topic(random));
  }

  private static String sideEvent(String id, String start, String end, String topic) {
    return """
        {"id":"%s","session":"session","title":"Side event on %s",\
        "mainOrganizer":{"type":"unit","unit":"unit"},\
        "slot":{"start":"2024-10-16T%s:00+02:00","end":"2024-10-16T%s:00+02:00"},\
        "room":"m5","languages":["en"]}"""
        .formatted(id, topic, start, end);
  }

  private static String topic(SplittableRandom random) {
    return "topic " + random.nextInt(1_000);
  }
}
