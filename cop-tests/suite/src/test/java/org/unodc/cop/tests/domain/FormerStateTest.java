package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.domain.party.ParticipantStatus.ENDED;
import static org.unodc.cop.domain.party.ParticipantStatus.NONE;
import static org.unodc.cop.domain.party.ParticipantStatus.PARTY;
import static org.unodc.cop.domain.party.ParticipantStatus.UNKNOWN;
import static org.unodc.cop.domain.party.TreatyActionKind.ACCEPTANCE;
import static org.unodc.cop.domain.party.TreatyActionKind.ACCESSION;
import static org.unodc.cop.domain.party.TreatyActionKind.RATIFICATION;
import static org.unodc.cop.domain.party.TreatyActionKind.SIGNATURE;
import static org.unodc.cop.tests.domain.Treaties.actions;
import static org.unodc.cop.tests.domain.Treaties.convention;
import static org.unodc.cop.tests.domain.Treaties.day;
import static org.unodc.cop.tests.domain.Treaties.formerState;
import static org.unodc.cop.tests.domain.Treaties.participant;
import static org.unodc.cop.tests.domain.Treaties.protocol;
import static org.unodc.cop.tests.domain.Treaties.status;
import static org.unodc.cop.tests.domain.Treaties.statusOn;
import static org.unodc.cop.tests.domain.Treaties.toProtocol;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.tests.domain.Treaties.Actions;

class FormerStateTest {

  @ParameterizedTest
  @CsvSource({
    "2003-09-28, CONSENTED",
    "2005-12-31, PARTY",
    "2006-01-01, ENDED",
    "2010-01-01, ENDED",
    "2030-01-01, ENDED"
  })
  void isNoPartyAfterItCeasedToExist(LocalDate day, ParticipantStatus expected) {
    TreatyStatus status = status(convention(), threeOfWhichOneEnded());

    assertThat(status.statusOf(participant("union"), day)).isEqualTo(expected);
  }

  @Test
  void isNotCountedAfterItCeasedToExist() {
    TreatyStatus status = status(convention(), threeOfWhichOneEnded());

    assertThat(status.partiesByDepositOn(day("2005-12-31"))).isEqualTo(ReportedCount.exactly(3));
    assertThat(status.partiesByDepositOn(day("2006-01-01"))).isEqualTo(ReportedCount.exactly(2));
    assertThat(status.partiesInForceOn(day("2006-01-01"))).isEqualTo(ReportedCount.exactly(2));
    assertThat(status.signatoriesOn(day("2005-12-31"))).isEqualTo(ReportedCount.exactly(1));
    assertThat(status.signatoriesOn(day("2006-01-01"))).isEqualTo(ReportedCount.exactly(0));
    assertThat(status.partiesOn(day("2006-01-01")).certain())
        .containsExactly(participant("arm"), participant("bra"));
  }

  @Test
  void countsForTheEntryIntoForce() {
    assertThat(status(convention(), threeOfWhichOneEnded()).entryIntoForce().known())
        .contains(day("2003-09-29"));
  }

  @ParameterizedTest
  @CsvSource({
    "2007-09-28, CONSENTED",
    "2007-09-29, UNKNOWN",
    "2008-03-30, UNKNOWN",
    "2008-03-31, PARTY"
  })
  void makesTheDayUnknownIfTheNumberIsReachedAfterItsEnd(
      LocalDate day, ParticipantStatus expected) {
    TreatyStatus status = status(convention(), completedAfterTheEnd(Optional.empty()));

    assertThat(status.entryIntoForce().known()).isEmpty();
    assertThat(status.statusOf(participant("bra"), day)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"true, 2007-09-29", "false, 2008-03-31"})
  void countsAsASourceStates(boolean counts, LocalDate expected) {
    TreatyStatus status = status(convention(), completedAfterTheEnd(Optional.of(counts)));

    assertThat(status.entryIntoForce().known()).contains(expected);
  }

  @Test
  void isUnknownIfTheRecordDoesNotStateTheEnd() {
    TreatyStatus status =
        status(
            convention(),
            List.of(convention()),
            List.of(formerState("union", Optional.empty())),
            actions().threeInstruments().add("union", RATIFICATION, "2004-01-01"));

    assertThat(statusOn(status, "union", "2003-12-31")).isEqualTo(NONE);
    assertThat(statusOn(status, "union", "2010-01-01")).isEqualTo(UNKNOWN);
    assertThat(status.partiesByDepositOn(day("2010-01-01"))).isEqualTo(ReportedCount.atLeast(3));
  }

  @Test
  void mayHaveEndedBeforeItsFirstAction() {
    TreatyStatus status =
        status(
            convention(),
            List.of(convention()),
            List.of(formerState("union", Optional.empty())),
            actions().threeInstruments());

    assertThat(statusOn(status, "union", "2003-12-31")).isEqualTo(UNKNOWN);
  }

  @Test
  void leavesItsConventionAndItsProtocolOnTheSameDay() {
    TreatyStatus status =
        status(protocol(), threeOfWhichOneEnded().add(toProtocol("union", "2004-01-01")));

    assertThat(statusOn(status, "union", "2005-12-31")).isEqualTo(PARTY);
    assertThat(statusOn(status, "union", "2006-01-01")).isEqualTo(ENDED);
  }

  private static Actions threeOfWhichOneEnded() {
    return actions()
        .add("union", SIGNATURE, "2000-12-12")
        .add("union", RATIFICATION, "2003-05-01")
        .add("bra", ACCEPTANCE, "2003-06-01")
        .add("arm", ACCESSION, "2003-07-01");
  }

  private static Actions completedAfterTheEnd(Optional<Boolean> counts) {
    return actions()
        .add(
            Actions.action("union", RATIFICATION)
                .date(day("2003-05-01"))
                .countsTowardsEntryIntoForce(counts)
                .build())
        .add("bra", ACCEPTANCE, "2006-06-01")
        .add("arm", ACCESSION, "2007-07-01")
        .add("che", ACCESSION, "2008-01-01");
  }
}
