package org.unodc.cop.tests.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.Rulebook;
import org.unodc.cop.sdk.Cop;

/**
 * No choice of ids and lists makes validation slow: it takes time in proportion to the record.
 * Every claim is a ratio of two measurements of this run, each the best of three.
 */
class HostileRecordTest {
  private static final LocalDate DAY = LocalDate.of(2024, 11, 1);

  /** Time of the processor, since other programs may be running. */
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @Test
  void idsThatCollideCostLittleMoreThanOthers() {
    int count = 1 << 15; // of either kind
    long ordinary = best(twoKinds(count, i -> "abcdefghijklmnopqrstuvwxyzabcde" + i));
    long colliding = best(twoKinds(count, HostileRecordTest::colliding));

    assertThat((double) colliding / ordinary).isLessThan(5);
  }

  @Test
  void figuresAndActionsOfOneTreatyAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        count ->
            record(
                "\"conventions\":[{\"id\":\"c\",\"title\":\"t\",\"actionsKnownUntil\":\"2024-01-01\","
                    + "\"entryIntoForce\":{\"instruments\":{\"number\":2},\"delayDays\":{\"number\":9}},"
                    + list("publishedFigures", count, HostileRecordTest::figure)
                    + "}]",
                list("treatyActions", count, i -> action("p" + i, "ACCESSION", i))));
  }

  @Test
  void actionsOfOneParticipantAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        count ->
            record(
                "\"conventions\":[{\"id\":\"c\",\"title\":\"t\",\"withdrawal\":{\"takesProtocols\":true}}]",
                list(
                    "treatyActions",
                    count,
                    i -> action("p", i % 2 == 0 ? "ACCESSION" : "DENUNCIATION", i))));
  }

  @Test
  void officersOfAStateAndItsActionsAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        count ->
            record(
                "\"rulesOfProcedure\":[{\"id\":\"r\",\"validFrom\":\"2000-01-01\","
                    + "\"bureau\":{\"presidents\":{\"number\":1}}}]",
                "\"participants\":[{\"type\":\"state\",\"id\":\"p\",\"state\":\"AUT\"}]",
                "\"conventions\":[{\"id\":\"c\",\"title\":\"t\",\"actionsKnownUntil\":\"2024-12-31\","
                    + "\"entryIntoForce\":{\"instruments\":{\"number\":1},\"delayDays\":{\"number\":9}}}]",
                "\"sessions\":[{\"id\":\"x\",\"convention\":\"c\","
                    + "\"days\":{\"first\":\"2024-10-14\",\"last\":\"2024-10-18\"}}]",
                list("treatyActions", count, i -> action("p", "ACCESSION", i)),
                list(
                    "officers",
                    count,
                    i -> "{\"session\":\"x\",\"role\":\"PRESIDENT\",\"state\":\"AUT\"}")));
  }

  @Test
  void stepsOfOneAccreditationAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        count ->
            record(
                "\"accreditations\":[{\"stakeholder\":\"s\",\"session\":\"x\","
                    + list("steps", count, HostileRecordTest::step)
                    + "}]"));
  }

  /**
   * Eight times the record may take 24 times the time; if it multiplied, it would take 64 times.
   */
  private static void assertGrowsInProportion(IntFunction<Conference> ofSize) {
    best(ofSize.apply(1_000));
    long small = best(ofSize.apply(2_500));
    long large = best(ofSize.apply(20_000));

    assertThat((double) large / small).isLessThan(24);
  }

  private static long best(Conference conference) {
    return IntStream.range(0, 3).mapToLong(run -> measure(conference)).min().orElseThrow();
  }

  private static long measure(Conference conference) {
    long start = THREADS.getCurrentThreadCpuTime();
    assertThat(Rulebook.standard().validate(conference, DAY).outcomes()).isNotEmpty();
    return THREADS.getCurrentThreadCpuTime() - start;
  }

  private static Conference twoKinds(int count, IntFunction<String> id) {
    return record(
        list("sideEvents", count, i -> "{\"id\":\"" + id.apply(i) + "\"}"),
        list(
            "stakeholders",
            count,
            i -> "{\"id\":\"" + id.apply(i) + "\",\"name\":\"n" + i + "\"}"));
  }

  /** "an" and "c0" have the same hash, so all of these have. */
  private static String colliding(int number) {
    return IntStream.range(0, 16)
        .mapToObj(bit -> (number >> bit & 1) == 0 ? "an" : "c0")
        .collect(Collectors.joining("", "a", ""));
  }

  private static String figure(int i) {
    return "{\"subject\":\"PARTIES\",\"count\":{\"value\":3,\"qualifier\":\"EXACT\"},\"asOf\":\"%s\"}"
        .formatted(day(i));
  }

  private static String action(String participant, String kind, int i) {
    return "{\"participant\":\"%s\",\"instrument\":\"c\",\"kind\":\"%s\",\"date\":\"%s\"}"
        .formatted(participant, kind, day(i));
  }

  private static String step(int i) {
    return "{\"kind\":\"%s\",\"date\":\"%s\"}"
        .formatted(i % 2 == 0 ? "ATTENDED" : "LISTED", day(i));
  }

  private static LocalDate day(int i) {
    return LocalDate.of(1990, 1, 1).plusDays(i % 9_000);
  }

  private static String list(String name, int count, IntFunction<String> element) {
    return IntStream.range(0, count)
        .mapToObj(element)
        .collect(Collectors.joining(",", "\"" + name + "\":[", "]"));
  }

  private static Conference record(String... members) {
    String json = "{\"format\":\"cop/1\",\"id\":\"x\"," + String.join(",", members) + "}";
    return Cop.read(json.getBytes(UTF_8));
  }
}
