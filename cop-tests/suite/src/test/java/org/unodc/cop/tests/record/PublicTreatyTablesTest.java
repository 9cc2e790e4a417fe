package org.unodc.cop.tests.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.party.EntryIntoForceBasis;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.sdk.Cop;

/**
 * Five treaties with the days of their depositary come out with the days of entry into force that
 * their own clauses give, for every party.
 */
class PublicTreatyTablesTest {

  @ParameterizedTest
  @CsvSource({
    "CHEMICAL_WEAPONS_CONVENTION, 1997-04-29, hun, COMPUTED",
    "ROME_STATUTE, 2002-07-01, , COMPUTED",
    "ECONOMIC_SOCIAL_AND_CULTURAL_RIGHTS, 1976-01-03, jam, COMPUTED",
    "CIVIL_AND_POLITICAL_RIGHTS, 1976-03-23, former-csk, COMPUTED",
    "MONTREAL_PROTOCOL, 1989-01-01, , PUBLISHED"
  })
  void enterIntoForceOnTheDayThatTheDepositaryPrints(
      PublicTreaty treaty, LocalDate day, String decisive, EntryIntoForceBasis basis) {
    TreatyStatus status = treaty.status();

    assertThat(treaty.reckonedDay()).isEqualTo(day);
    assertThat(status.entryIntoForce().known()).contains(day);
    assertThat(status.entryIntoForceBasis()).contains(basis);
    if (decisive != null) {
      assertThat(status.decisiveInstrument().orElseThrow().participant())
          .isEqualTo(ParticipantId.of(decisive));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "CHEMICAL_WEAPONS_CONVENTION, 189",
    "ROME_STATUTE, 121",
    "ECONOMIC_SOCIAL_AND_CULTURAL_RIGHTS, 158",
    "CIVIL_AND_POLITICAL_RIGHTS, 163",
    "MONTREAL_PROTOCOL, 189"
  })
  void enterIntoForceForEveryPartyOnItsOwnDay(PublicTreaty treaty, int parties) {
    TreatyStatus status = treaty.status();
    Map<String, LocalDate> expected =
        days(treaty, row -> treaty.reckonedDayFor(row.day().orElseThrow()));

    assertThat(expected).hasSize(parties);
    assertThat(
            days(
                treaty,
                row -> status.entryIntoForceFor(ParticipantId.of(row.id())).known().orElseThrow()))
        .containsExactlyEntriesOf(expected);
  }

  @ParameterizedTest
  @EnumSource(PublicTreaty.class)
  void agreeWithTheDaysThatOtherSourcesPrint(PublicTreaty treaty) {
    TreatyStatus status = treaty.status();

    assertThat(treaty.publishedDays())
        .allSatisfy(
            cells ->
                assertThat(status.entryIntoForceFor(ParticipantId.of(cells.get(1))).known())
                    .as(cells.get(1))
                    .contains(LocalDate.parse(cells.get(2))));
  }

  /** The Organisation counts 87 States that had ratified when the Convention entered into force. */
  @ParameterizedTest
  @CsvSource({
    "CHEMICAL_WEAPONS_CONVENTION, 1997-04-28, 0",
    "CHEMICAL_WEAPONS_CONVENTION, 1997-04-29, 87",
    "ROME_STATUTE, 2002-06-30, 0",
    "MONTREAL_PROTOCOL, 1988-12-31, 0"
  })
  void haveThePartiesOfADay(PublicTreaty treaty, LocalDate day, int parties) {
    assertThat(treaty.status().partiesOn(day).certain()).hasSize(parties);
  }

  /** The depositary printed 168 parties in April 2014; States that ended are not among them. */
  @Test
  void countThePartiesThatTheDepositaryCounts() {
    assertThat(
            PublicTreaty.CIVIL_AND_POLITICAL_RIGHTS
                .status()
                .partiesByDepositOn(LocalDate.of(2014, 4, 2)))
        .isEqualTo(ReportedCount.exactly(168));
  }

  /** Nobody can compute from which day a succession takes effect; only the depositary states it. */
  @ParameterizedTest
  @EnumSource(PublicTreaty.class)
  void computeNoDayForASuccession(PublicTreaty treaty) {
    TreatyStatus status = treaty.status();

    assertThat(treaty.rows())
        .filteredOn(row -> row.kind().equals("SUCCESSION"))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              ParticipantId id = ParticipantId.of(row.id());
              assertThat(status.entryIntoForceFor(id).known()).isEmpty();
              assertThat(status.statusOf(id, row.day().orElseThrow()))
                  .isEqualTo(ParticipantStatus.PARTY);
            });
  }

  @ParameterizedTest
  @EnumSource(PublicTreaty.class)
  void leaveOutSignatoriesThatDepositedNothing(PublicTreaty treaty) {
    TreatyStatus status = treaty.status();

    assertThat(treaty.rows())
        .filteredOn(row -> !row.isInstrument())
        .allSatisfy(
            row ->
                assertThat(status.statusOf(ParticipantId.of(row.id()), treaty.lastDay()))
                    .isEqualTo(ParticipantStatus.SIGNATORY));
  }

  /**
   * The depositary lists an accession of Cambodia, which had signed both Covenants. The table of
   * the Montreal Protocol lacks Czechoslovakia and Yugoslavia, to which seven States succeeded.
   */
  @ParameterizedTest
  @CsvSource({
    "CHEMICAL_WEAPONS_CONVENTION, 0, ",
    "ROME_STATUTE, 0, ",
    "ECONOMIC_SOCIAL_AND_CULTURAL_RIGHTS, 1, party.accession-without-signature",
    "CIVIL_AND_POLITICAL_RIGHTS, 1, party.accession-without-signature",
    "MONTREAL_PROTOCOL, 7, party.succession-follows-predecessor"
  })
  void raiseNoFalseAlarm(PublicTreaty treaty, int findings, String rule) {
    assertThat(Cop.validate(treaty.record(), LocalDate.of(2026, 1, 1)).findings())
        .map(finding -> finding.caseOrRule().toString())
        .containsExactlyElementsOf(Collections.nCopies(findings, rule));
  }

  /**
   * Article XXI (2): "subsequent to the entry into force", which is at the beginning of the day.
   */
  @Test
  void giveThirtyDaysToADepositOnTheDayOfEntryIntoForce() {
    assertThat(
            PublicTreaty.CHEMICAL_WEAPONS_CONVENTION
                .status()
                .entryIntoForceFor(ParticipantId.of("cub"))
                .known())
        .contains(LocalDate.of(1997, 5, 29));
  }

  private static Map<String, LocalDate> days(
      PublicTreaty treaty, Function<PublicTreaty.Row, LocalDate> day) {
    Map<String, LocalDate> days = new TreeMap<>();
    treaty.rows().stream()
        .filter(row -> row.isInstrument() && !row.kind().equals("SUCCESSION"))
        .forEach(row -> days.put(row.id(), day.apply(row)));
    return days;
  }
}
