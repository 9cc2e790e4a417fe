package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.domain.party.ParticipantStatus.NONE;
import static org.unodc.cop.domain.party.ParticipantStatus.PARTY;
import static org.unodc.cop.domain.party.ParticipantStatus.UNKNOWN;
import static org.unodc.cop.domain.party.TreatyActionKind.DENUNCIATION;
import static org.unodc.cop.domain.party.TreatyActionKind.DENUNCIATION_WITHDRAWN;
import static org.unodc.cop.domain.party.TreatyActionKind.RATIFICATION;
import static org.unodc.cop.domain.party.TreatyActionKind.RESERVATION;
import static org.unodc.cop.domain.party.TreatyActionKind.SIGNATURE;
import static org.unodc.cop.tests.domain.Treaties.actions;
import static org.unodc.cop.tests.domain.Treaties.convention;
import static org.unodc.cop.tests.domain.Treaties.day;
import static org.unodc.cop.tests.domain.Treaties.participant;
import static org.unodc.cop.tests.domain.Treaties.status;
import static org.unodc.cop.tests.domain.Treaties.statusOn;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.tests.domain.Treaties.Actions;

class UndatedActionsTest {

  @Test
  void isUnknownIfAnActionHasNoDate() {
    TreatyStatus status =
        status(convention(), actions().threeInstruments().undated("irn", RATIFICATION));

    assertThat(status.statusOf(participant("irn"), day("2010-01-01"))).isEqualTo(UNKNOWN);
  }

  @Test
  void isUnknownAfterAnUndatedDenunciation() {
    TreatyStatus status =
        status(convention(), actions().threeInstruments().undated("bra", DENUNCIATION));

    assertThat(status.entryIntoForce().known()).contains(day("2003-09-29"));
    assertThat(statusOn(status, "bra", "2003-05-31")).isEqualTo(NONE);
    assertThat(statusOn(status, "bra", "2010-01-01")).isEqualTo(UNKNOWN);
    assertThat(status.partiesByDepositOn(day("2010-01-01"))).isEqualTo(ReportedCount.atLeast(2));
    assertThat(status.partiesInForceOn(day("2010-01-01"))).isEqualTo(ReportedCount.atLeast(2));
  }

  @Test
  void isKnownBeforeTheStatedDayOfLeaving() {
    Actions listed = actions().threeInstruments().add("arm", RATIFICATION, "2003-07-01");
    TreatyAction notice =
        Actions.action("bra", DENUNCIATION).effectiveDate(day("2011-02-28")).build();
    TreatyStatus status = status(convention(), listed.add(notice));

    assertThat(statusOn(status, "bra", "2011-02-27")).isEqualTo(PARTY);
    assertThat(statusOn(status, "bra", "2011-02-28")).isEqualTo(UNKNOWN);
  }

  @Test
  void isUnknownIfAnUndatedWithdrawalMayHaveComeTooLate() {
    TreatyStatus status =
        status(
            convention(),
            actions()
                .threeInstruments()
                .add("bra", DENUNCIATION, "2010-02-28")
                .undated("bra", DENUNCIATION_WITHDRAWN));

    assertThat(statusOn(status, "bra", "2011-02-27")).isEqualTo(PARTY);
    assertThat(statusOn(status, "bra", "2011-02-28")).isEqualTo(UNKNOWN);
  }

  @Test
  void isUnknownForAnUndatedSignature() {
    TreatyStatus status =
        status(convention(), actions().threeInstruments().undated("irn", SIGNATURE));

    assertThat(statusOn(status, "irn", "2010-01-01")).isEqualTo(UNKNOWN);
    assertThat(status.signatoriesOn(day("2010-01-01"))).isEqualTo(ReportedCount.atLeast(0));
    assertThat(status.partiesByDepositOn(day("2010-01-01"))).isEqualTo(ReportedCount.exactly(3));
  }

  @Test
  void isUnknownForAnUndatedDeposit() {
    TreatyStatus status =
        status(
            convention(),
            actions()
                .threeInstruments()
                .add("irn", SIGNATURE, "2000-12-12")
                .undated("irn", RATIFICATION));

    assertThat(statusOn(status, "irn", "2010-01-01")).isEqualTo(UNKNOWN);
    assertThat(status.partiesByDepositOn(day("2010-01-01"))).isEqualTo(ReportedCount.atLeast(3));
    assertThat(status.signatoriesOn(day("2010-01-01"))).isEqualTo(ReportedCount.exactly(1));
  }

  @Test
  void ignoresAnUndatedActionWithoutEffect() {
    TreatyStatus status =
        status(
            convention(),
            actions()
                .threeInstruments()
                .undated("aut", RESERVATION)
                .undated("aut", SIGNATURE)
                .undated("bra", RATIFICATION));

    assertThat(statusOn(status, "aut", "2010-01-01")).isEqualTo(PARTY);
    assertThat(statusOn(status, "bra", "2010-01-01")).isEqualTo(PARTY);
    assertThat(status.partiesInForceOn(day("2010-01-01"))).isEqualTo(ReportedCount.exactly(3));
    assertThat(status.partiesByDepositOn(day("2010-01-01"))).isEqualTo(ReportedCount.exactly(3));
  }

  @ParameterizedTest
  @CsvSource({
    "2003-08-29, CONSENTED",
    "2003-08-30, UNKNOWN",
    "2006-03-31, UNKNOWN",
    "2006-04-01, PARTY"
  })
  void entryIntoForceIsUnknownIfAnUndatedInstrumentMayMoveIt(
      LocalDate day, ParticipantStatus expected) {
    TreatyStatus status =
        status(
            convention(),
            actions()
                .add("aut", RATIFICATION, "2003-05-01")
                .add("bra", RATIFICATION, "2003-06-01")
                .undated("irn", RATIFICATION)
                .add("arm", RATIFICATION, "2006-01-01"));

    assertThat(status.entryIntoForce().known()).isEmpty();
    assertThat(status.decisiveInstrument()).isEmpty();
    assertThat(status.statusOf(participant("aut"), day)).isEqualTo(expected);
  }

  @Test
  void entryIntoForceIsKnownIfNoUndatedInstrumentCanMoveIt() {
    TreatyStatus status =
        status(
            convention(),
            actions().threeInstruments().undated("aut", RATIFICATION).undated("eu", RATIFICATION));
    assertThat(status.entryIntoForce().known()).contains(day("2003-09-29"));
  }
}
