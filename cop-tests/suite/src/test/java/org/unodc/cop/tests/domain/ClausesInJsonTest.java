package org.unodc.cop.tests.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.tests.domain.Treaties.participant;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.sdk.Cop;

/**
 * Computes the days of treaties in JSON. The expected days were determined by hand.
 *
 * <p>In each treaty, s01 deposits on 1 January 2001, s02 on 1 February 2001, and so on, month by
 * month.
 */
class ClausesInJsonTest {
  private static final LocalDate FIRST_DEPOSIT = LocalDate.of(2001, 1, 1);
  private static final int DEPOSITS = 65;

  private static final String RECORD =
      """
      {
        "format": "cop/1",
        "id": "example-cop",
        "convention": "example",
        "conventions": [
          {
            "id": "example",
            "title": "Convention on Example",
            "entryIntoForce": {%s},
            "actionsKnownUntil": "2010-12-31"
          }
        ],
        "participants": [%s],
        "treatyActions": [%s]
      }
      """;

  private static final String CLAUSE =
      """
      "instruments": {"number": %s},
      "delayDays": {"number": %s},
      "laterPartyDelayDays": {"number": %s},
      "laterPartyMoment": "AFTER_DECISIVE_INSTRUMENT",
      "regionalOrganizationsCount": %s
      """;

  private static final String DEPOSIT =
      """
      {"participant": "s%02d", "instrument": "example", "kind": "ACCESSION", "date": "%s"%s}""";

  private static final String ORGANIZATION =
      """
      {"type": "regionalOrganization", "id": "s05", "name": "Example Union"}""";

  private static final String FORMER_STATE =
      """
      {"type": "formerState", "id": "s05", "name": "Federation of Example", "ended": "%s"}""";

  @ParameterizedTest
  @CsvSource({
    "20, 90, s20, 2002-10-30",
    "20, 30, s20, 2002-08-31",
    "30, 90, s30, 2003-08-30",
    "30, 30, s30, 2003-07-01",
    "40, 90, s40, 2004-06-30",
    "40, 30, s40, 2004-05-01",
    "50, 90, s50, 2005-05-02",
    "50, 30, s50, 2005-03-03",
    "60, 90, s60, 2006-03-01",
    "60, 30, s60, 2005-12-31"
  })
  void enterIntoForceAfterTheDelayFromTheInstrumentThatCompletesTheNumber(
      int instruments, int delay, String decisive, LocalDate expected) {
    TreatyStatus status = read(CLAUSE.formatted(instruments, delay, 30, false), "", "");

    assertThat(status.entryIntoForce().known()).contains(expected);
    assertThat(status.decisiveInstrument().map(TreatyAction::participant))
        .contains(participant(decisive));
    assertThat(status.partiesOn(expected.minusDays(1)).certain()).isEmpty();
    assertThat(status.partiesOn(expected).certain()).hasSizeGreaterThanOrEqualTo(instruments);
  }

  /** The number is complete on 1 August 2002, and the treaty is in force on 30 October 2002. */
  @ParameterizedTest
  @CsvSource({
    "30, s20, 2002-10-30",
    "30, s21, 2002-10-30",
    "30, s22, 2002-10-31",
    "30, s23, 2002-12-01",
    "30, s24, 2002-12-31",
    "90, s20, 2002-10-30",
    "90, s21, 2002-11-30",
    "90, s24, 2003-03-01",
    "0, s22, 2002-10-30",
    "0, s23, 2002-11-01"
  })
  void enterIntoForceForLaterPartiesAfterTheirOwnDelay(
      int laterDelay, String participant, LocalDate expected) {
    TreatyStatus status = read(CLAUSE.formatted(20, 90, laterDelay, false), "", "");

    assertThat(status.entryIntoForceFor(participant(participant)).known()).contains(expected);
    assertThat(status.partiesOn(expected.minusDays(1)).certain())
        .doesNotContain(participant(participant));
    assertThat(status.partiesOn(expected).certain()).contains(participant(participant));
  }

  @ParameterizedTest
  @CsvSource({
    "20, true, s20, 2002-10-30",
    "20, false, s21, 2002-11-30",
    "30, true, s30, 2003-08-30",
    "30, false, s31, 2003-09-29",
    "40, false, s41, 2004-07-30"
  })
  void countAnOrganizationOrNot(
      int instruments, boolean counts, String decisive, LocalDate expected) {
    TreatyStatus status = read(CLAUSE.formatted(instruments, 90, 30, counts), ORGANIZATION, "");

    assertThat(status.entryIntoForce().known()).contains(expected);
    assertThat(status.decisiveInstrument().map(TreatyAction::participant))
        .contains(participant(decisive));
    assertThat(status.entryIntoForceFor(participant("s05")).known()).contains(expected);
  }

  /** The shares of emissions are 20 percent for s01, 15 percent for s10 and 30 percent for s25. */
  @ParameterizedTest
  @CsvSource({
    "35, 30, s20, 2002-08-31",
    "35.5, 30, s25, 2003-01-31",
    "55, 90, s25, 2003-04-01",
    "65, 30, s25, 2003-01-31",
    "65.1, 30, ,",
  })
  void waitForAShareOfEmissions(String percent, int delay, String decisive, LocalDate expected) {
    String condition =
        """
        ,"extraCondition": {
          "type": "emissionsShare",
          "percent": %s,
          "shares": [
            {"participant": "s01", "percent": 20},
            {"participant": "s10", "percent": 15},
            {"participant": "s25", "percent": 30}
          ]
        }
        """
            .formatted(percent);
    TreatyStatus status = read(CLAUSE.formatted(20, delay, 30, false) + condition, "", "");

    assertThat(status.entryIntoForce().known()).isEqualTo(Optional.ofNullable(expected));
    assertThat(status.decisiveInstrument().map(TreatyAction::participant))
        .isEqualTo(Optional.ofNullable(decisive).map(Treaties::participant));
  }

  /**
   * The instrument of the former State is of 1 May 2001, the twentieth instrument of 1 August 2002.
   */
  @ParameterizedTest
  @CsvSource({
    "2002-01-15, true, 2002-10-30",
    "2002-01-15, false, 2002-11-30",
    "2002-01-15, , ",
    "2002-08-01, , 2002-10-30",
    "2003-01-01, , 2002-10-30",
    "2003-01-01, false, 2002-11-30"
  })
  void countAFormerStateWhileItExistsOrIfASourceStatesSo(
      LocalDate ended, Boolean counts, LocalDate expected) {
    String members = counts == null ? "" : ", \"countsTowardsEntryIntoForce\": " + counts;
    TreatyStatus status =
        read(CLAUSE.formatted(20, 90, 30, false), FORMER_STATE.formatted(ended), members);

    assertThat(status.entryIntoForce().known()).isEqualTo(Optional.ofNullable(expected));
    assertThat(status.partiesOn(LocalDate.of(2010, 1, 1)).certain())
        .hasSize(DEPOSITS - 1)
        .doesNotContain(participant("s05"));
  }

  @Test
  void doNotDecideWhatTheClauseDoesNotState() {
    TreatyStatus status = read("\"instruments\": {\"number\": 20}", "", "");

    assertThat(status.entryIntoForce().known()).isEmpty();
    assertThat(status.decisiveInstrument().map(TreatyAction::participant))
        .contains(participant("s20"));
  }

  private static TreatyStatus read(String clause, String fifth, String membersOfTheFifth) {
    String deposits =
        IntStream.rangeClosed(1, DEPOSITS)
            .mapToObj(number -> deposit(number, number == 5 ? membersOfTheFifth : ""))
            .collect(Collectors.joining(",\n"));
    return Cop.read(RECORD.formatted(clause, fifth, deposits).getBytes(UTF_8))
        .treatyStatus(new ConventionId("example"))
        .orElseThrow();
  }

  private static String deposit(int number, String members) {
    return DEPOSIT.formatted(number, FIRST_DEPOSIT.plusMonths(number - 1), members);
  }
}
