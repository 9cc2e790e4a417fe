package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.tests.domain.Growth.assertGrowsInProportion;
import static org.unodc.cop.tests.domain.Growth.list;
import static org.unodc.cop.tests.domain.Growth.record;
import static org.unodc.cop.tests.domain.Growth.validate;

import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.tests.effort.EffortRatio;
import org.unodc.cop.tests.effort.StepCount;

/** No choice of ids and no list of actions, officers or steps makes validation slow. */
@ExtendWith(StepCount.class)
class HostileRecordTest {
  @Test
  void collidingIdsTakeLittleMoreTimeThanOthers() {
    int count = 1 << 15; // of each kind
    Conference ordinary = twoKinds(count, i -> "abcdefghijklmnopqrstuvwxyzabcde" + i);
    Conference colliding = twoKinds(count, HostileRecordTest::colliding);

    assertThat(EffortRatio.of(() -> validate(colliding), () -> validate(ordinary), 12))
        .isLessThan(12);
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

  private static Conference twoKinds(int count, IntFunction<String> id) {
    return record(
        list("sideEvents", count, i -> "{\"id\":\"" + id.apply(i) + "\"}"),
        list(
            "stakeholders",
            count,
            i -> "{\"id\":\"" + id.apply(i) + "\",\"name\":\"n" + i + "\"}"));
  }

  /**
   * {@return a text for a number; all texts have the same hash, because "an" and "c0" have the same
   * hash}
   */
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
}
