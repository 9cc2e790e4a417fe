package org.unodc.cop.tests.domain;

import static org.unodc.cop.tests.domain.Growth.assertGrowsInProportion;
import static org.unodc.cop.tests.domain.Growth.list;
import static org.unodc.cop.tests.domain.Growth.record;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.tests.effort.StepCount;

/** No list of meetings, agenda items, rooms, sessions or officers makes validation slow. */
@ExtendWith(StepCount.class)
class HostileSessionTest {
  @Test
  void meetingsAtOneTimeAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        List.of(
            "meeting.room-has-one-meeting-at-a-time",
            "meeting.body-has-one-meeting-at-a-time",
            "meeting.numbers-follow-their-times",
            "session.rooms-hold-those-present"),
        count ->
            session(
                "\"venue\":{\"city\":\"v\",\"rooms\":[{\"id\":\"r\",\"capacity\":1}]}",
                list("meetings", count, HostileSessionTest::meeting)));
  }

  @Test
  void itemsThatLeadToACircleAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        List.of(
            "meeting.agenda-items-are-part-of-their-agenda",
            "meeting.agenda-items-stand-in-order",
            "meeting.agenda-item-titles-are-distinct"),
        count ->
            session(
                list(
                    "agendaItems",
                    count,
                    i ->
                        "{\"id\":\"i%s\",\"number\":\"%s\",\"title\":\"t\",\"partOf\":\"i%s\"}"
                            .formatted(i, 999 - i % 999, Math.max(i - 1, 0)))));
  }

  @Test
  void sessionsInOneCityAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        List.of("session.venues-in-one-city-agree", "session.length-is-plausible"),
        count ->
            record(
                list(
                    "sessions",
                    count,
                    i ->
                        ("{\"id\":\"s%s\",\"ordinal\":%s,\"days\":{\"first\":\"2024-10-14\","
                                + "\"last\":\"2024-10-18\"},\"venue\":{\"city\":\"v\","
                                + "\"state\":\"%s\"}}")
                            .formatted(i, i + 1, code(i)))));
  }

  @Test
  void officersOfOneStateAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        List.of("bureau.seat-has-one-officer-at-a-time", "bureau.officers-hold-one-office"),
        count ->
            record(
                "\"sessions\":[{\"id\":\"s\"}]",
                list(
                    "officers",
                    count,
                    i -> "{\"session\":\"s\",\"role\":\"VICE_PRESIDENT\",\"state\":\"AUT\"}")));
  }

  private static Conference session(String... members) {
    return record(
        "\"sessions\":[{\"id\":\"s\",\"days\":{\"first\":\"2024-10-14\",\"last\":\"2024-10-18\"},"
            + String.join(",", members)
            + "}]");
  }

  private static String meeting(int i) {
    return ("{\"id\":\"m%s\",\"kind\":\"PLENARY\",\"number\":%s,\"room\":\"r\",\"slot\":"
            + "{\"start\":\"2024-10-15T10:00:00Z\",\"end\":\"2024-10-15T11:00:00Z\"},"
            + "\"partiesPresent\":{\"items\":[],\"complete\":true}}")
        .formatted(i, i + 1);
  }

  private static String code(int i) {
    return "" + letter(i / 676) + letter(i / 26) + letter(i);
  }

  private static char letter(int i) {
    return (char) ('A' + i % 26);
  }
}
