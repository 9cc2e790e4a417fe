package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.domain.party.ParticipantStatus.CONSENTED;
import static org.unodc.cop.domain.party.ParticipantStatus.PARTY;
import static org.unodc.cop.domain.party.ParticipantStatus.UNKNOWN;
import static org.unodc.cop.domain.party.ParticipantStatus.WITHDRAWN;
import static org.unodc.cop.domain.party.TreatyActionKind.ACCESSION;
import static org.unodc.cop.domain.party.TreatyActionKind.DENUNCIATION;
import static org.unodc.cop.domain.party.TreatyActionKind.DENUNCIATION_WITHDRAWN;
import static org.unodc.cop.tests.domain.Treaties.actions;
import static org.unodc.cop.tests.domain.Treaties.convention;
import static org.unodc.cop.tests.domain.Treaties.day;
import static org.unodc.cop.tests.domain.Treaties.participant;
import static org.unodc.cop.tests.domain.Treaties.status;
import static org.unodc.cop.tests.domain.Treaties.statusOn;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.tests.domain.Treaties.Actions;

class WithdrawalTest {

  @Test
  void endsAMembershipAtTheEndOfTheNotice() {
    TreatyStatus status =
        status(convention(), actions().threeInstruments().add("bra", DENUNCIATION, "2010-02-28"));

    assertThat(status.statusOf(participant("bra"), day("2011-02-27"))).isEqualTo(PARTY);
    assertThat(status.statusOf(participant("bra"), day("2011-02-28"))).isEqualTo(WITHDRAWN);
    assertThat(status.partiesByDepositOn(day("2011-02-28"))).isEqualTo(ReportedCount.exactly(2));
  }

  @Test
  void ignoresAWithdrawnNotice() {
    TreatyStatus status =
        status(
            convention(),
            actions()
                .threeInstruments()
                .add("bra", DENUNCIATION, "2010-02-28")
                .add("bra", DENUNCIATION_WITHDRAWN, "2010-12-01"));

    assertThat(status.statusOf(participant("bra"), day("2015-01-01"))).isEqualTo(PARTY);
  }

  @Test
  void allowsReturnAfterLeaving() {
    TreatyStatus status =
        status(
            convention(),
            actions()
                .threeInstruments()
                .add("bra", DENUNCIATION, "2010-02-28")
                .add("bra", ACCESSION, "2014-01-01"));

    assertThat(status.statusOf(participant("bra"), day("2013-06-01"))).isEqualTo(WITHDRAWN);
    assertThat(status.statusOf(participant("bra"), day("2014-01-31"))).isEqualTo(PARTY);
  }

  @Test
  void isUnknownAfterANoticeWithoutAClause() {
    Convention silent = convention().toBuilder().withdrawal(Optional.empty()).build();
    TreatyStatus status =
        status(silent, actions().threeInstruments().add("bra", DENUNCIATION, "2010-02-28"));

    assertThat(status.statusOf(participant("bra"), day("2010-02-27"))).isEqualTo(PARTY);
    assertThat(status.statusOf(participant("bra"), day("2015-01-01"))).isEqualTo(UNKNOWN);
    assertThat(status.partiesByDepositOn(day("2010-02-27"))).isEqualTo(ReportedCount.exactly(3));
    assertThat(status.partiesByDepositOn(day("2015-01-01"))).isEqualTo(ReportedCount.atLeast(2));
  }

  @ParameterizedTest
  @CsvSource({"2011-02-27, PARTY", "2011-02-28, WITHDRAWN", "2012-02-28, WITHDRAWN"})
  void allowsWithdrawalOfANoticeOnlyBeforeItTakesEffect(
      LocalDate takenBack, ParticipantStatus expected) {
    Actions listed =
        actions()
            .threeInstruments()
            .add("bra", DENUNCIATION, "2010-02-28")
            .add("bra", DENUNCIATION_WITHDRAWN, takenBack.toString());

    assertThat(statusOn(status(convention(), listed), "bra", "2015-01-01")).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2010-05-31", "2010-06-15", "2010-07-01", "2011-01-01", "2015-01-01"})
  void remainsAPartyByReturningBeforeTheNoticeTakesEffect(LocalDate day) {
    TreatyStatus status =
        status(
            convention(),
            actions()
                .threeInstruments()
                .add("bra", DENUNCIATION, "2010-01-01")
                .add("bra", ACCESSION, "2010-06-01"));

    assertThat(status.statusOf(participant("bra"), day)).isEqualTo(PARTY);
    assertThat(status.entryIntoForceFor(participant("bra")).known()).contains(day("2010-07-01"));
  }

  /** Some States have left and returned to a treaty on one day, to make a reservation. */
  @ParameterizedTest
  @ValueSource(strings = {"2010-05-25", "2010-05-26", "2010-08-25", "2010-08-26", "2015-01-01"})
  void remainsAPartyByLeavingAndReturningOnOneDay(LocalDate day) {
    Actions leavesFirst =
        actions()
            .threeInstruments()
            .add("bra", DENUNCIATION, "2010-05-26", "2010-08-26")
            .add("bra", ACCESSION, "2010-05-26", "2010-08-26");
    Actions returnsFirst =
        actions()
            .threeInstruments()
            .add("bra", ACCESSION, "2010-05-26", "2010-08-26")
            .add("bra", DENUNCIATION, "2010-05-26", "2010-08-26");

    assertThat(status(convention(), leavesFirst).statusOf(participant("bra"), day))
        .isEqualTo(PARTY);
    assertThat(status(convention(), returnsFirst).statusOf(participant("bra"), day))
        .isEqualTo(PARTY);
  }

  @Test
  void leavesASecondTime() {
    TreatyStatus status =
        status(
            convention(),
            actions()
                .threeInstruments()
                .add("bra", DENUNCIATION, "2010-02-28")
                .add("bra", ACCESSION, "2014-01-01")
                .add("bra", DENUNCIATION, "2016-05-01"));

    assertThat(statusOn(status, "bra", "2013-12-31")).isEqualTo(WITHDRAWN);
    assertThat(statusOn(status, "bra", "2014-01-01")).isEqualTo(CONSENTED);
    assertThat(statusOn(status, "bra", "2017-04-30")).isEqualTo(PARTY);
    assertThat(statusOn(status, "bra", "2017-05-01")).isEqualTo(WITHDRAWN);
    assertThat(status.entryIntoForceFor(participant("bra")).known()).contains(day("2014-01-31"));
  }
}
