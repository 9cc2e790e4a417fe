package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.domain.party.ParticipantStatus.CONSENTED;
import static org.unodc.cop.domain.party.ParticipantStatus.NONE;
import static org.unodc.cop.domain.party.ParticipantStatus.PARTY;
import static org.unodc.cop.domain.party.ParticipantStatus.SIGNATORY;
import static org.unodc.cop.domain.party.ParticipantStatus.UNKNOWN;
import static org.unodc.cop.domain.party.TreatyActionKind.RATIFICATION;
import static org.unodc.cop.domain.party.TreatyActionKind.SUCCESSION;
import static org.unodc.cop.domain.party.TreatyActionKind.SUCCESSION_TO_SIGNATURE;
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
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.status.TreatyStatus;

class SuccessionTest {

  @Test
  void takesEffectOnTheDayThatTheDepositaryStates() {
    TreatyStatus status =
        status(
            convention(),
            actions().threeInstruments().add("mne", SUCCESSION, "2006-10-23", "2006-06-03"));

    assertThat(status.statusOf(participant("mne"), day("2006-06-02"))).isEqualTo(NONE);
    assertThat(status.statusOf(participant("mne"), day("2006-06-03"))).isEqualTo(PARTY);
    assertThat(status.partiesByDepositOn(day("2006-06-03"))).isEqualTo(ReportedCount.exactly(3));
  }

  @Test
  void isUnknownBeforeTheNotificationWithoutAnEffectiveDate() {
    TreatyStatus status =
        status(convention(), actions().threeInstruments().add("mne", SUCCESSION, "2006-10-23"));

    assertThat(status.statusOf(participant("mne"), day("2006-07-01"))).isEqualTo(UNKNOWN);
    assertThat(status.partiesInForceOn(day("2006-07-01"))).isEqualTo(ReportedCount.atLeast(3));
    assertThat(status.statusOf(participant("mne"), day("2006-10-23"))).isEqualTo(PARTY);
  }

  @ParameterizedTest
  @CsvSource({
    "2003-06-02, NONE",
    "2003-06-03, CONSENTED",
    "2004-01-01, CONSENTED",
    "2005-03-31, CONSENTED",
    "2005-04-01, PARTY"
  })
  void takesEffectOnlyAfterTheTreatyIsInForce(LocalDate day, ParticipantStatus expected) {
    TreatyStatus status =
        status(
            convention(),
            actions()
                .add("aut", RATIFICATION, "2003-05-01")
                .add("bra", RATIFICATION, "2003-06-01")
                .add("arm", RATIFICATION, "2005-01-01")
                .add("mne", SUCCESSION, "2006-10-23", "2003-06-03"));

    assertThat(status.statusOf(participant("mne"), day)).isEqualTo(expected);
    assertThat(status.entryIntoForceFor(participant("mne")).known()).contains(day("2005-04-01"));
  }

  @Test
  void isKnownForANotificationBeforeTheTreatyWasInForce() {
    TreatyStatus status =
        status(convention(), actions().threeInstruments().add("mne", SUCCESSION, "2003-07-15"));

    assertThat(status.entryIntoForceFor(participant("mne")).known()).contains(day("2003-09-29"));
    assertThat(statusOn(status, "mne", "2003-07-14")).isEqualTo(UNKNOWN);
    assertThat(statusOn(status, "mne", "2003-07-15")).isEqualTo(CONSENTED);
  }

  @ParameterizedTest
  @CsvSource({"2006-06-02, NONE, 0", "2006-06-03, SIGNATORY, 1", "2006-08-01, SIGNATORY, 1"})
  void inheritsASignatureFromTheDayThatTheDepositaryStates(
      LocalDate day, ParticipantStatus expected, long signatories) {
    TreatyStatus status =
        status(
            convention(),
            actions().add("mne", SUCCESSION_TO_SIGNATURE, "2006-10-23", "2006-06-03"));

    assertThat(status.statusOf(participant("mne"), day)).isEqualTo(expected);
    assertThat(status.signatoriesOn(day)).isEqualTo(ReportedCount.exactly(signatories));
  }

  @Test
  void doesNotAssumeTheDayOfAnInheritedSignature() {
    TreatyStatus status =
        status(convention(), actions().add("mne", SUCCESSION_TO_SIGNATURE, "2006-10-23"));

    assertThat(statusOn(status, "mne", "2006-08-01")).isEqualTo(UNKNOWN);
    assertThat(status.signatoriesOn(day("2006-08-01"))).isEqualTo(ReportedCount.atLeast(0));
    assertThat(statusOn(status, "mne", "2006-10-23")).isEqualTo(SIGNATORY);
    assertThat(status.signatoriesOn(day("2006-10-23"))).isEqualTo(ReportedCount.exactly(1));
  }
}
