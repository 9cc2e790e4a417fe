package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.tests.domain.Treaties.actions;
import static org.unodc.cop.tests.domain.Treaties.conventionWith;
import static org.unodc.cop.tests.domain.Treaties.day;
import static org.unodc.cop.tests.domain.Treaties.participant;
import static org.unodc.cop.tests.domain.Treaties.status;
import static org.unodc.cop.tests.domain.Treaties.statusOn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.Delay;
import org.unodc.cop.domain.convention.EntryIntoForceClause;
import org.unodc.cop.domain.convention.EntryIntoForceClauses;
import org.unodc.cop.domain.convention.LaterPartyMoment;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.tests.domain.Treaties.Actions;

/**
 * The day for a party whose instrument comes after the decisive one, if the clause counts its delay
 * from the entry into force of the treaty.
 */
class LaterPartyDaysTest {

  /** The treaty enters into force with the instrument of "b", so it does not wait for that one. */
  @ParameterizedTest
  @CsvSource({"a, 1990-02-01", "b, 1990-02-01", "c, 1990-02-01", "d, 1990-03-04"})
  void ofADepositThatBringsTheTreatyIntoForceOnItsDay(String party, LocalDate expected) {
    Actions deposits =
        actions().ratifications("a 1990-01-01", "b 1990-02-01", "c 1990-02-01", "d 1990-02-02");

    for (EntryIntoForceClause.Builder clause :
        List.of(
            EntryIntoForceClauses.onDepositOfInstruments(2),
            EntryIntoForceClauses.onFixedDayIfFulfilled(day("1990-02-01"), 2, 90))) {
      TreatyStatus status =
          status(conventionWith(clause.laterPartiesAfterEntryIntoForce(Delay.days(30))), deposits);
      assertThat(status.entryIntoForce().known()).contains(day("1990-02-01"));
      assertThat(status.entryIntoForceFor(participant(party)).known()).contains(expected);
    }
  }

  @Test
  void areNotBeforeTheEarliestDayOfTheTreaty() {
    TreatyStatus status =
        status(
            conventionWith(chemicalWeapons()),
            actions()
                .ratifications(
                    "a 1993-06-17",
                    "b 1993-06-18",
                    "c 1993-06-19",
                    "d 1995-01-12",
                    "e 1995-01-14"));

    assertThat(status.entryIntoForce().known()).contains(day("1995-01-13"));
    assertThat(status.entryIntoForceFor(participant("d")).known()).contains(day("1995-01-13"));
    assertThat(status.entryIntoForceFor(participant("e")).known()).contains(day("1995-02-13"));
  }

  @Test
  void stayOpenIfBothReadingsDiffer() {
    Convention silent =
        conventionWith(chemicalWeapons().laterPartyMoment(Optional.<LaterPartyMoment>empty()));
    Actions actions =
        actions()
            .ratifications(
                "a 1993-06-17",
                "b 1996-10-30",
                "hun 1996-10-31",
                "vnm 1997-03-30",
                "fji 1997-03-31",
                "irn 1997-11-03");
    TreatyStatus status = status(silent, actions);

    assertThat(status.entryIntoForceFor(participant("vnm")).known()).contains(day("1997-04-29"));
    assertThat(status.entryIntoForceFor(participant("fji")).known()).isEmpty();
    assertThat(statusOn(status, "fji", "1997-04-28")).isEqualTo(ParticipantStatus.CONSENTED);
    assertThat(statusOn(status, "fji", "1997-04-29")).isEqualTo(ParticipantStatus.UNKNOWN);
    assertThat(statusOn(status, "fji", "1997-04-30")).isEqualTo(ParticipantStatus.PARTY);
    assertThat(status.entryIntoForceFor(participant("irn")).known()).contains(day("1997-12-03"));
  }

  /** {@return the clause of the Chemical Weapons Convention with three instruments} */
  private static EntryIntoForceClause.Builder chemicalWeapons() {
    return EntryIntoForceClauses.daysAfterInstrumentsNotBefore(3, 180, day("1995-01-13"))
        .laterPartiesAfterEntryIntoForce(Delay.days(30));
  }
}
