package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.domain.party.TreatyActionKind.ACCESSION;
import static org.unodc.cop.domain.party.TreatyActionKind.DEFINITIVE_SIGNATURE;
import static org.unodc.cop.domain.party.TreatyActionKind.RATIFICATION;
import static org.unodc.cop.domain.party.TreatyActionKind.RESERVATION;
import static org.unodc.cop.domain.party.TreatyActionKind.SIGNATURE;
import static org.unodc.cop.domain.party.TreatyActionKind.SUCCESSION;
import static org.unodc.cop.tests.domain.Treaties.actions;
import static org.unodc.cop.tests.domain.Treaties.convention;
import static org.unodc.cop.tests.domain.Treaties.day;
import static org.unodc.cop.tests.domain.Treaties.participant;
import static org.unodc.cop.tests.domain.Treaties.protocol;
import static org.unodc.cop.tests.domain.Treaties.status;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.EmissionsOf;
import org.unodc.cop.domain.convention.EntryIntoForceClause;
import org.unodc.cop.domain.convention.ExtraCondition;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyStatus;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.tests.domain.Treaties.Actions;

class TreatyStatusTest {

  @Test
  void entersIntoForceSoManyDaysAfterTheInstrumentThatCompletesTheNumber() {
    TreatyStatus status = status(convention(), actions().threeInstruments());

    assertThat(status.entryIntoForce()).contains(day("2003-09-29"));
    assertThat(status.decisiveInstrument().map(TreatyAction::participant))
        .contains(participant("arm"));
    assertThat(status.entryIntoForceFor(participant("aut"))).contains(day("2003-09-29"));
  }

  @Test
  void isNotInForceBeforeTheNumberIsComplete() {
    TreatyStatus status = status(convention(), actions().add("aut", RATIFICATION, "2003-05-01"));

    assertThat(status.entryIntoForce()).isEmpty();
    assertThat(status.statusOf(participant("aut"), day("2010-01-01")))
        .isEqualTo(ParticipantStatus.CONSENTED);
    assertThat(status.partiesByDepositOn(day("2010-01-01"))).isEqualTo(ReportedCount.exactly(1));
    assertThat(status.partiesInForceOn(day("2010-01-01"))).isEqualTo(ReportedCount.exactly(0));
  }

  @Test
  void doesNotCountTheInstrumentOfARegionalOrganization() {
    TreatyStatus status =
        status(
            convention(),
            actions()
                .add("aut", RATIFICATION, "2003-05-01")
                .add("eu", RATIFICATION, "2003-05-02")
                .add("bra", RATIFICATION, "2003-06-01")
                .add("arm", ACCESSION, "2003-07-01"));

    assertThat(status.entryIntoForce()).contains(day("2003-09-29"));
    assertThat(status.partiesByDepositOn(day("2003-07-01"))).isEqualTo(ReportedCount.exactly(4));
  }

  @Test
  void countsAnInstrumentAsItsSourceSays() {
    Actions listed =
        actions()
            .add("aut", RATIFICATION, "2003-05-01")
            .add("bra", RATIFICATION, "2003-06-01")
            .add(
                Actions.action("arm", ACCESSION)
                    .date(day("2003-07-01"))
                    .countsTowardsEntryIntoForce(false)
                    .build())
            .add("che", ACCESSION, "2003-08-01");

    assertThat(status(convention(), listed).entryIntoForce()).contains(day("2003-10-30"));
  }

  @Test
  void entersIntoForceForALaterPartyAfterTheShorterDelay() {
    TreatyStatus status =
        status(convention(), actions().threeInstruments().add("jpn", ACCESSION, "2017-07-11"));

    assertThat(status.entryIntoForceFor(participant("jpn"))).contains(day("2017-08-10"));
    assertThat(status.statusOf(participant("jpn"), day("2017-07-10")))
        .isEqualTo(ParticipantStatus.NONE);
    assertThat(status.statusOf(participant("jpn"), day("2017-07-11")))
        .isEqualTo(ParticipantStatus.CONSENTED);
    assertThat(status.statusOf(participant("jpn"), day("2017-08-09")))
        .isEqualTo(ParticipantStatus.CONSENTED);
    assertThat(status.statusOf(participant("jpn"), day("2017-08-10")))
        .isEqualTo(ParticipantStatus.PARTY);
  }

  @Test
  void neverEntersIntoForceForALaterPartyBeforeTheTreatyItself() {
    TreatyStatus status =
        status(convention(), actions().threeInstruments().add("jpn", ACCESSION, "2003-07-02"));

    assertThat(status.entryIntoForceFor(participant("jpn"))).contains(day("2003-09-29"));
  }

  @Test
  void believesTheDepositaryMoreThanTheComputation() {
    TreatyStatus status =
        status(
            convention(),
            actions().threeInstruments().add("jpn", ACCESSION, "2017-07-11", "2017-09-01"));

    assertThat(status.entryIntoForceFor(participant("jpn"))).contains(day("2017-09-01"));
  }

  @Test
  void letsASuccessionReachBackToTheDayThatTheDepositaryStates() {
    TreatyStatus status =
        status(
            convention(),
            actions().threeInstruments().add("mne", SUCCESSION, "2006-10-23", "2006-06-03"));

    assertThat(status.statusOf(participant("mne"), day("2006-06-02")))
        .isEqualTo(ParticipantStatus.NONE);
    assertThat(status.statusOf(participant("mne"), day("2006-06-03")))
        .isEqualTo(ParticipantStatus.PARTY);
    assertThat(status.partiesByDepositOn(day("2006-06-03"))).isEqualTo(ReportedCount.exactly(3));
  }

  @Test
  void doesNotGuessHowFarASuccessionReachesBack() {
    TreatyStatus status =
        status(convention(), actions().threeInstruments().add("mne", SUCCESSION, "2006-10-23"));

    assertThat(status.statusOf(participant("mne"), day("2006-07-01")))
        .isEqualTo(ParticipantStatus.UNKNOWN);
    assertThat(status.partiesInForceOn(day("2006-07-01"))).isEqualTo(ReportedCount.atLeast(3));
    assertThat(status.statusOf(participant("mne"), day("2006-10-23")))
        .isEqualTo(ParticipantStatus.PARTY);
  }

  @Test
  void letsADefinitiveSignatureBindByItself() {
    TreatyStatus status =
        status(
            convention(),
            actions().threeInstruments().add("che", DEFINITIVE_SIGNATURE, "2010-01-01"));

    assertThat(status.entryIntoForceFor(participant("che"))).contains(day("2010-01-31"));
    assertThat(status.signatoriesOn(day("2010-01-01"))).isEqualTo(ReportedCount.exactly(1));
  }

  @Test
  void tellsSignatoriesFromParties() {
    TreatyStatus status =
        status(
            convention(),
            actions()
                .threeInstruments()
                .add("aut", SIGNATURE, "2000-12-12")
                .add("irn", SIGNATURE, "2000-12-12")
                .add("irn", RESERVATION, "2001-01-01"));

    assertThat(status.statusOf(participant("irn"), day("2015-01-01")))
        .isEqualTo(ParticipantStatus.SIGNATORY);
    assertThat(status.signatoriesOn(day("2015-01-01"))).isEqualTo(ReportedCount.exactly(2));
    assertThat(status.partiesOn(day("2015-01-01")))
        .containsExactly(participant("arm"), participant("aut"), participant("bra"));
  }

  @Test
  void bringsAProtocolIntoForceNotBeforeItsConvention() {
    Actions listed = actions().threeInstruments().add(toProtocol("aut", "2001-01-01"));

    assertThat(status(protocol(), listed).entryIntoForce()).contains(day("2003-09-29"));
  }

  @Test
  void demandsAShareOfEmissionsWhereTheClauseDoes() {
    EntryIntoForceClause half =
        Treaties.threeInstruments().toBuilder()
            .extraCondition(
                new ExtraCondition.EmissionsShare(
                    new BigDecimal("55"),
                    ImmutableList.of(
                        new EmissionsOf(participant("aut"), new BigDecimal("10.5")),
                        new EmissionsOf(participant("chn"), new BigDecimal("44.5"))),
                    Optional.empty()))
            .build();
    Convention treaty = convention().toBuilder().entryIntoForce(half).build();

    assertThat(status(treaty, actions().threeInstruments()).entryIntoForce()).isEmpty();
    assertThat(
            status(treaty, actions().threeInstruments().add("chn", RATIFICATION, "2005-01-01"))
                .entryIntoForce())
        .contains(day("2005-04-01"));
  }

  @Test
  void doesNotKnowBeyondTheDayUntilWhichActionsAreKnown() {
    TreatyStatus status =
        status(convention(), actions().threeInstruments().add("irn", SIGNATURE, "2000-12-12"));

    assertThat(status.isKnownOn(day("2020-12-31"))).isTrue();
    assertThat(status.partiesByDepositOn(day("2021-01-01"))).isEqualTo(ReportedCount.atLeast(3));
    assertThat(status.statusOf(participant("fra"), day("2020-12-31")))
        .isEqualTo(ParticipantStatus.NONE);
    assertThat(status.statusOf(participant("fra"), day("2021-01-01")))
        .isEqualTo(ParticipantStatus.UNKNOWN);
    assertThat(status.statusOf(participant("irn"), day("2021-01-01")))
        .isEqualTo(ParticipantStatus.SIGNATORY);
    assertThat(status.signatoriesOn(day("2021-01-01"))).isEqualTo(ReportedCount.exactly(1));
  }

  @Test
  void doesNotKnowWhereAnActionHasNoDate() {
    TreatyStatus status =
        status(convention(), actions().threeInstruments().undated("irn", RATIFICATION));

    assertThat(status.statusOf(participant("irn"), day("2010-01-01")))
        .isEqualTo(ParticipantStatus.UNKNOWN);
  }

  @Test
  void needsAClauseToKnowTheEntryIntoForce() {
    Convention silent = convention().toBuilder().entryIntoForce(Optional.empty()).build();
    TreatyStatus status = status(silent, actions().threeInstruments());

    assertThat(status.entryIntoForce()).isEmpty();
    assertThat(status.statusOf(participant("aut"), day("2010-01-01")))
        .isEqualTo(ParticipantStatus.UNKNOWN);
  }

  private static TreatyAction toProtocol(String participant, String date) {
    return Actions.action(participant, RATIFICATION)
        .instrument(Treaties.PROTOCOL)
        .date(day(date))
        .build();
  }
}
