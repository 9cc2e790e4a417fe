package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.domain.party.TreatyActionKind.ACCESSION;
import static org.unodc.cop.domain.party.TreatyActionKind.INSTRUMENT_WITHDRAWN;
import static org.unodc.cop.domain.party.TreatyActionKind.RATIFICATION;
import static org.unodc.cop.domain.party.TreatyActionKind.SIGNATURE;
import static org.unodc.cop.tests.domain.Treaties.actions;
import static org.unodc.cop.tests.domain.Treaties.convention;
import static org.unodc.cop.tests.domain.Treaties.day;
import static org.unodc.cop.tests.domain.Treaties.findings;
import static org.unodc.cop.tests.domain.Treaties.participant;
import static org.unodc.cop.tests.domain.Treaties.status;
import static org.unodc.cop.tests.domain.Treaties.statusOn;

import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.tests.domain.Treaties.Actions;

/** Instruments of consent that are withdrawn, in time or too late. */
class WithdrawnInstrumentsTest {
  private static final RuleId TOO_LATE =
      RuleId.of("party.instrument-is-withdrawn-before-entry-into-force");

  @Test
  void anInstrumentThatIsWithdrawnBeforeTheNumberIsCompleteDoesNotCount() {
    TreatyStatus status =
        statusWith(
            actions()
                .add("chl", SIGNATURE, "2001-01-01")
                .add("chl", RATIFICATION, "2003-02-01")
                .add("chl", INSTRUMENT_WITHDRAWN, "2003-05-20"));

    assertThat(status.entryIntoForce().known()).contains(day("2003-09-29"));
    assertThat(statusOn(status, "chl", "2003-05-19")).isEqualTo(ParticipantStatus.CONSENTED);
    assertThat(statusOn(status, "chl", "2003-05-20")).isEqualTo(ParticipantStatus.SIGNATORY);
    assertThat(statusOn(status, "chl", "2019-01-01")).isEqualTo(ParticipantStatus.SIGNATORY);
    assertThat(status.entryIntoForceFor(participant("chl")).known()).isEmpty();
    assertThat(status.partiesByDepositOn(day("2003-05-19"))).isEqualTo(ReportedCount.exactly(2));
    assertThat(status.partiesByDepositOn(day("2003-05-20"))).isEqualTo(ReportedCount.exactly(1));
  }

  @Test
  void anInstrumentThatIsWithdrawnWhileTheTreatyWaitsDoesNotUndoTheNumber() {
    TreatyStatus status = statusWith(actions().add("arm", INSTRUMENT_WITHDRAWN, "2003-09-28"));

    assertThat(status.entryIntoForce().known()).contains(day("2003-09-29"));
    assertThat(statusOn(status, "arm", "2003-09-29")).isEqualTo(ParticipantStatus.NONE);
    assertThat(status.partiesInForceOn(day("2003-09-29"))).isEqualTo(ReportedCount.exactly(2));
  }

  @Test
  void aPartyStaysOneAlthoughItsInstrumentIsRecordedAsWithdrawn() {
    Actions late = actions().threeInstruments().add("arm", INSTRUMENT_WITHDRAWN, "2003-09-29");
    TreatyStatus status = status(convention(), late);

    assertThat(statusOn(status, "arm", "2019-01-01")).isEqualTo(ParticipantStatus.PARTY);
    assertThat(status.entryIntoForceFor(participant("arm")).known()).contains(day("2003-09-29"));
    assertThat(findings(TOO_LATE, convention(), late)).isEqualTo(1);
  }

  @Test
  void reportsTheWithdrawalOfAnInstrumentThatWasNeverDeposited() {
    assertThat(
            findings(
                TOO_LATE,
                convention(),
                actions()
                    .add("chl", SIGNATURE, "2001-01-01")
                    .add("chl", INSTRUMENT_WITHDRAWN, "2003-01-01")))
        .isEqualTo(1);
  }

  @Test
  void anInstrumentOfTheDayOfTheWithdrawalIsANewOneIfThereWasAnother() {
    TreatyStatus anew =
        statusWith(
            actions()
                .add("chl", ACCESSION, "2003-02-01")
                .add("chl", INSTRUMENT_WITHDRAWN, "2003-03-01")
                .add("chl", ACCESSION, "2003-03-01"));
    TreatyStatus withdrawn =
        statusWith(
            actions()
                .add("chl", ACCESSION, "2003-03-01")
                .add("chl", INSTRUMENT_WITHDRAWN, "2003-03-01"));

    assertThat(statusOn(anew, "chl", "2019-01-01")).isEqualTo(ParticipantStatus.PARTY);
    assertThat(statusOn(withdrawn, "chl", "2019-01-01")).isEqualTo(ParticipantStatus.NONE);
  }

  @Test
  void anUndatedWithdrawalLeavesTheStatusOpen() {
    TreatyStatus status =
        statusWith(
            actions().add("chl", ACCESSION, "2003-02-01").undated("chl", INSTRUMENT_WITHDRAWN));

    assertThat(statusOn(status, "chl", "2003-02-01")).isEqualTo(ParticipantStatus.UNKNOWN);
    assertThat(statusOn(status, "chl", "2019-01-01")).isEqualTo(ParticipantStatus.UNKNOWN);
    assertThat(status.entryIntoForce().known()).isEmpty();
  }

  /** {@return the status after these actions and three instruments on the convention} */
  private static TreatyStatus statusWith(Actions actions) {
    return status(convention(), actions.threeInstruments());
  }
}
