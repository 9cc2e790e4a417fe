package org.unodc.cop.tests.domain;

import static org.unodc.cop.tests.domain.Growth.assertGrowsInProportion;
import static org.unodc.cop.tests.domain.Growth.list;
import static org.unodc.cop.tests.domain.Growth.record;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.unodc.cop.tests.effort.StepCount;

/** No clause on entry into force makes validation slow. */
@ExtendWith(StepCount.class)
class HostileClausesTest {
  private static final String DELAY =
      "\"delayDays\":{\"number\":9},\"laterPartyDelayDays\":{\"number\":9}";

  @Test
  void treatiesThatWaitForOneAnotherAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        "convention.clause-says-which-parties-are-later",
        count ->
            record(
                list(
                    "conventions",
                    count,
                    i ->
                        "{\"id\":\"c%d\",\"title\":\"t\",\"parent\":\"c%d\",\"entryIntoForce\":{"
                                .formatted(i, i + 1)
                            + DELAY
                            + ",\"instruments\":{\"number\":1},\"notBeforeParent\":true}}"),
                list("treatyActions", count, i -> action("p", "c" + i, i))));
  }

  @Test
  void sharesAndActionsOfOneTreatyAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        "convention.emission-shares-fit-into-the-whole",
        count ->
            record(
                "\"conventions\":[{\"id\":\"c\",\"title\":\"t\",\"entryIntoForce\":{"
                    + DELAY
                    + ",\"instruments\":{\"number\":1},\"conditions\":[{\"type\":\"measuredShare\","
                    + "\"measure\":\"VOTES\",\"percent\":99,"
                    + list(
                        "shares",
                        count,
                        i ->
                            "{\"participant\":\"p%d\",\"percent\":0.001,\"from\":\"%s\"}"
                                .formatted(i, day(i)))
                    + "}]}}]",
                list("treatyActions", count, i -> action("p" + i, "c", i))));
  }

  @Test
  void partiesOfWhichAFractionIsNeededAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        "convention.clause-says-which-parties-are-later",
        count ->
            record(
                "\"conventions\":[{\"id\":\"c\",\"title\":\"t\",\"actionsKnownUntil\":\"2024-01-01\","
                    + "\"entryIntoForce\":{\"instruments\":{\"number\":1},"
                    + DELAY
                    + "}},{\"id\":\"a\",\"title\":\"t\",\"parent\":\"c\",\"entryIntoForce\":{"
                    + DELAY
                    + ",\"instruments\":{\"number\":0},\"conditions\":[{\"type\":\"fractionOfParties\","
                    + "\"numerator\":1,\"denominator\":1}]}}]",
                list("treatyActions", count, i -> action("p" + i / 2, i % 2 == 0 ? "c" : "a", i))));
  }

  private static String action(String participant, String treaty, int i) {
    return "{\"participant\":\"%s\",\"instrument\":\"%s\",\"kind\":\"ACCESSION\",\"date\":\"%s\"}"
        .formatted(participant, treaty, day(i));
  }

  private static LocalDate day(int i) {
    return LocalDate.of(1990, 1, 1).plusDays(i % 9_000);
  }
}
