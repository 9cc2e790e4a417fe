package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.domain.party.TreatyActionKind.ACCESSION;
import static org.unodc.cop.tests.domain.Treaties.actions;
import static org.unodc.cop.tests.domain.Treaties.conventionWith;
import static org.unodc.cop.tests.domain.Treaties.day;
import static org.unodc.cop.tests.domain.Treaties.participant;
import static org.unodc.cop.tests.domain.Treaties.status;
import static org.unodc.cop.tests.domain.Treaties.statusOn;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.Delay;
import org.unodc.cop.domain.convention.DelayRounding;
import org.unodc.cop.domain.convention.EntryIntoForceClauses;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.tests.domain.Treaties.Actions;

/**
 * The final clauses of real treaties give the days that their depositaries published. Instruments
 * that only complete a number are deposited by "a", "b" and so on.
 */
class RealTreatyDaysTest {

  /**
   * Hungary deposited the 65th instrument. The United States, China and Cuba deposited theirs
   * between it and the entry into force, Cuba on the very day, so that it was a party thirty days
   * later.
   */
  @ParameterizedTest
  @CsvSource({
    "hun, 1997-04-29",
    "usa, 1997-04-29",
    "chn, 1997-04-29",
    "cub, 1997-05-29",
    "irn, 1997-12-03",
    "rus, 1997-12-05"
  })
  void ofTheChemicalWeaponsConvention(String party, LocalDate expected) {
    TreatyStatus status =
        status(
            conventionWith(
                EntryIntoForceClauses.daysAfterInstrumentsNotBefore(3, 180, day("1995-01-13"))
                    .laterPartiesAfterEntryIntoForce(Delay.days(30))),
            actions()
                .ratifications("a 1993-06-17", "b 1996-10-30", "hun 1996-10-31")
                .ratifications("usa 1997-04-25", "chn 1997-04-25", "cub 1997-04-29")
                .ratifications("irn 1997-11-03", "rus 1997-11-05"));

    assertDays(status, "1997-04-29", party, expected);
    assertThat(status.decisiveInstrument().map(TreatyAction::participant))
        .contains(participant("hun"));
  }

  /** Ten States deposited their instruments together on 11 April 2002. */
  @ParameterizedTest
  @CsvSource({
    "cod, 2002-07-01",
    "svk, 2002-07-01",
    "grc, 2002-08-01",
    "hnd, 2002-09-01",
    "col, 2002-11-01",
    "afg, 2003-05-01"
  })
  void ofTheRomeStatute(String party, LocalDate expected) {
    TreatyStatus status =
        status(
            conventionWith(
                EntryIntoForceClauses.firstOfMonthAfterDays(3, 60)
                    .laterPartiesAfterDecisiveInstrument(
                        Delay.days(60).roundedTo(DelayRounding.FIRST_DAY_OF_NEXT_MONTH))),
            actions()
                .ratifications("a 1999-02-02", "cod 2002-04-11", "irl 2002-04-11", "svk 2002-04-11")
                .ratifications("grc 2002-05-15", "hnd 2002-07-01", "col 2002-08-05")
                .add("afg", ACCESSION, "2003-02-10"));

    assertDays(status, "2002-07-01", party, expected);
  }

  /** Czechoslovakia, which no longer exists, deposited the 35th instrument. */
  @ParameterizedTest
  @CsvSource({"fin, 1976-03-23", "gbr, 1976-08-20", "pol, 1977-06-18"})
  void ofTheCovenantOnCivilAndPoliticalRights(String party, LocalDate expected) {
    TreatyStatus status =
        status(
            conventionWith(
                EntryIntoForceClauses.monthsAfterInstruments(3, 3)
                    .laterPartiesAfterDecisiveInstrument(Delay.months(3))
                    .onlyStatesCount()),
            List.of(),
            List.of(Treaties.formerState("csk", Optional.of(day("1992-12-31")))),
            actions()
                .ratifications("a 1969-01-23", "fin 1975-08-19", "csk 1975-12-23")
                .ratifications("gbr 1976-05-20", "pol 1977-03-18"));

    assertDays(status, "1976-03-23", party, expected);
  }

  @Test
  void ofTheMineBanConventionAndTheCybercrimeConvention() {
    Convention mineBan = conventionWith(EntryIntoForceClauses.firstOfLaterMonth(1, 6));
    Convention cybercrime = conventionWith(EntryIntoForceClauses.firstOfMonthAfterMonths(1, 3));

    assertThat(status(mineBan, actions().ratifications("bfa 1998-09-16")).entryIntoForce().known())
        .contains(day("1999-03-01"));
    assertThat(
            status(cybercrime, actions().ratifications("ltu 2004-03-18")).entryIntoForce().known())
        .contains(day("2004-07-01"));
  }

  @Test
  void areSometimesNamedWithoutAnyInstrument() {
    Convention union = conventionWith(EntryIntoForceClauses.onFixedDay(day("1966-01-01")));
    TreatyStatus status = status(union, actions().ratifications("che 1965-05-05"));

    assertThat(status(union, actions()).entryIntoForce().known()).contains(day("1966-01-01"));
    assertThat(status.entryIntoForce().known()).contains(day("1966-01-01"));
    assertThat(status.decisiveInstrument()).isEmpty();
    assertThat(statusOn(status, "che", "1965-12-31")).isEqualTo(ParticipantStatus.CONSENTED);
  }

  /** Treaty on the Non-Proliferation of Nuclear Weapons, article IX (3), here with one other. */
  @Test
  void waitForTheDepositaries() {
    Convention treaty =
        conventionWith(
            EntryIntoForceClauses.onDepositIncludingNamedParticipants(4, ids("gbr", "usa", "sun")));
    Actions without =
        actions()
            .ratifications("irl 1968-07-01", "gbr 1968-11-27", "fin 1969-02-05", "sun 1970-03-05");

    assertThat(status(treaty, without).entryIntoForce().known()).isEmpty();
    assertThat(
            status(treaty, without.copy().ratifications("usa 1970-03-05")).entryIntoForce().known())
        .contains(day("1970-03-05"));
  }

  /** Agreement on Part XI of the Convention on the Law of the Sea, article 6 (1). */
  @Test
  void waitForSomeOfTheNamedStates() {
    Convention treaty =
        conventionWith(
            EntryIntoForceClauses.daysAfterInstrumentsIncludingSomeOf(
                2, 30, 2, ids("deu", "fra", "jpn")));
    Actions one = actions().ratifications("deu 1994-10-14", "ken 1994-07-29");

    assertThat(status(treaty, one).entryIntoForce().known()).isEmpty();
    assertThat(status(treaty, one.copy().ratifications("jpn 1996-06-28")).entryIntoForce().known())
        .contains(day("1996-07-28"));
  }

  private static void assertDays(
      TreatyStatus status, String inForce, String party, LocalDate expected) {
    assertThat(status.entryIntoForce().known()).contains(day(inForce));
    assertThat(status.entryIntoForceFor(participant(party)).known()).contains(expected);
    assertThat(statusOn(status, party, expected.toString())).isEqualTo(ParticipantStatus.PARTY);
    assertThat(statusOn(status, party, expected.minusDays(1).toString()))
        .isNotEqualTo(ParticipantStatus.PARTY);
  }

  private static ImmutableList<ParticipantId> ids(String... ids) {
    return ImmutableList.copyOf(ids).stream()
        .map(ParticipantId::of)
        .collect(ImmutableList.toImmutableList());
  }
}
