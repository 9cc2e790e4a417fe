package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.domain.party.ParticipantStatus.CONSENTED;
import static org.unodc.cop.domain.party.ParticipantStatus.NONE;
import static org.unodc.cop.domain.party.ParticipantStatus.PARTY;
import static org.unodc.cop.domain.party.ParticipantStatus.UNKNOWN;
import static org.unodc.cop.domain.party.TreatyActionKind.ACCESSION;
import static org.unodc.cop.domain.party.TreatyActionKind.DENUNCIATION;
import static org.unodc.cop.domain.party.TreatyActionKind.RATIFICATION;
import static org.unodc.cop.tests.domain.Treaties.actions;
import static org.unodc.cop.tests.domain.Treaties.convention;
import static org.unodc.cop.tests.domain.Treaties.day;
import static org.unodc.cop.tests.domain.Treaties.participant;
import static org.unodc.cop.tests.domain.Treaties.protocol;
import static org.unodc.cop.tests.domain.Treaties.status;
import static org.unodc.cop.tests.domain.Treaties.statusOn;
import static org.unodc.cop.tests.domain.Treaties.toProtocol;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.EntryIntoForceClause;
import org.unodc.cop.domain.convention.ExtraCondition;
import org.unodc.cop.domain.convention.ParticipantEmissions;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.tests.domain.Treaties.Actions;

class EntryIntoForceTest {

  @Test
  void entersIntoForceAfterTheDelayFromTheInstrumentThatCompletesTheNumber() {
    TreatyStatus status = status(convention(), actions().threeInstruments());

    assertThat(status.entryIntoForce().known()).contains(day("2003-09-29"));
    assertThat(status.decisiveInstrument().map(TreatyAction::participant))
        .contains(participant("arm"));
    assertThat(status.entryIntoForceFor(participant("aut")).known()).contains(day("2003-09-29"));
  }

  @Test
  void isNotInForceBeforeTheNumberIsComplete() {
    TreatyStatus status = status(convention(), actions().add("aut", RATIFICATION, "2003-05-01"));

    assertThat(status.entryIntoForce().known()).isEmpty();
    assertThat(status.statusOf(participant("aut"), day("2010-01-01"))).isEqualTo(CONSENTED);
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

    assertThat(status.entryIntoForce().known()).contains(day("2003-09-29"));
    assertThat(status.partiesByDepositOn(day("2003-07-01"))).isEqualTo(ReportedCount.exactly(4));
  }

  @Test
  void countsAnInstrumentAsItsSourceStates() {
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

    assertThat(status(convention(), listed).entryIntoForce().known()).contains(day("2003-10-30"));
  }

  @Test
  void doesNotCountAnInstrumentWhoseDenunciationTookEffectBefore() {
    Actions two =
        actions()
            .add("aut", RATIFICATION, "2003-05-01")
            .add("aut", DENUNCIATION, "2003-06-01")
            .add("bra", RATIFICATION, "2004-06-01")
            .add("arm", RATIFICATION, "2004-07-01");

    assertThat(status(convention(), two).entryIntoForce().known()).isEmpty();
    assertThat(statusOn(status(convention(), two), "bra", "2010-01-01")).isEqualTo(CONSENTED);

    TreatyStatus three = status(convention(), two.add("che", RATIFICATION, "2005-01-01"));
    assertThat(three.entryIntoForce().known()).contains(day("2005-04-01"));
  }

  @Test
  void countsAnInstrumentUntilItsDenunciationTakesEffect() {
    TreatyStatus status =
        status(
            convention(),
            actions()
                .add("aut", RATIFICATION, "2003-05-01")
                .add("aut", DENUNCIATION, "2003-06-01")
                .add("bra", RATIFICATION, "2004-05-01")
                .add("arm", RATIFICATION, "2004-05-31"));

    assertThat(status.entryIntoForce().known()).contains(day("2004-08-29"));
  }

  @Test
  void countsTheInstrumentsOfOneDayInTheOrderOfTheIds() {
    TreatyStatus status =
        status(
            convention(),
            actions()
                .add("aut", RATIFICATION, "2003-05-01")
                .add("fra", RATIFICATION, "2003-06-01")
                .add("che", RATIFICATION, "2003-06-01")
                .add("bra", RATIFICATION, "2003-06-01"));

    assertThat(status.decisiveInstrument().map(TreatyAction::participant))
        .contains(participant("che"));
  }

  @Test
  void entersIntoForceForALaterPartyAfterTheShorterDelay() {
    TreatyStatus status =
        status(convention(), actions().threeInstruments().add("jpn", ACCESSION, "2017-07-11"));

    assertThat(status.entryIntoForceFor(participant("jpn")).known()).contains(day("2017-08-10"));
    assertThat(status.statusOf(participant("jpn"), day("2017-07-10"))).isEqualTo(NONE);
    assertThat(status.statusOf(participant("jpn"), day("2017-07-11"))).isEqualTo(CONSENTED);
    assertThat(status.statusOf(participant("jpn"), day("2017-08-09"))).isEqualTo(CONSENTED);
    assertThat(status.statusOf(participant("jpn"), day("2017-08-10"))).isEqualTo(PARTY);
  }

  @Test
  void neverEntersIntoForceForALaterPartyBeforeTheTreatyItself() {
    TreatyStatus status =
        status(convention(), actions().threeInstruments().add("jpn", ACCESSION, "2003-07-02"));

    assertThat(status.entryIntoForceFor(participant("jpn")).known()).contains(day("2003-09-29"));
  }

  @Test
  void prefersTheDayOfTheDepositaryToTheComputedDay() {
    TreatyStatus status =
        status(
            convention(),
            actions().threeInstruments().add("jpn", ACCESSION, "2017-07-11", "2017-09-01"));

    assertThat(status.entryIntoForceFor(participant("jpn")).known()).contains(day("2017-09-01"));
  }

  @Test
  void doesNotBringAProtocolIntoForceBeforeItsConvention() {
    Actions listed = actions().threeInstruments().add(toProtocol("aut", "2001-01-01"));

    assertThat(status(protocol(), listed).entryIntoForce().known()).contains(day("2003-09-29"));
  }

  @Test
  void requiresAShareOfEmissionsIfTheClauseDoes() {
    EntryIntoForceClause half =
        Treaties.threeInstruments().toBuilder()
            .extraCondition(
                new ExtraCondition.EmissionsShare(
                    new BigDecimal("55"),
                    ImmutableList.of(
                        new ParticipantEmissions(participant("aut"), new BigDecimal("10.5")),
                        new ParticipantEmissions(participant("chn"), new BigDecimal("44.5"))),
                    Optional.empty()))
            .build();
    Convention treaty = convention().toBuilder().entryIntoForce(half).build();

    assertThat(status(treaty, actions().threeInstruments()).entryIntoForce().known()).isEmpty();
    assertThat(
            status(treaty, actions().threeInstruments().add("chn", RATIFICATION, "2005-01-01"))
                .entryIntoForce()
                .known())
        .contains(day("2005-04-01"));
  }

  @Test
  void addsUpTheSharesOfAParticipant() {
    ExtraCondition.EmissionsShare condition =
        new ExtraCondition.EmissionsShare(
            new BigDecimal("55"),
            ImmutableList.of(
                new ParticipantEmissions(participant("aut"), new BigDecimal("10.5")),
                new ParticipantEmissions(participant("chn"), new BigDecimal("44.5")),
                new ParticipantEmissions(participant("aut"), new BigDecimal("0.5"))),
            Optional.empty());

    assertThat(condition.weights())
        .containsExactly(
            Map.entry(participant("aut"), new BigDecimal("11.0")),
            Map.entry(participant("chn"), new BigDecimal("44.5")));
  }

  @Test
  void isUnknownWithoutAClause() {
    Convention silent = convention().toBuilder().entryIntoForce(Optional.empty()).build();
    TreatyStatus status = status(silent, actions().threeInstruments());

    assertThat(status.entryIntoForce().known()).isEmpty();
    assertThat(status.statusOf(participant("aut"), day("2010-01-01"))).isEqualTo(UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({"2001-03-31, CONSENTED", "2001-04-01, UNKNOWN", "2015-01-01, UNKNOWN"})
  void isUnknownForAProtocolWhoseParentIsNotInTheRecord(LocalDate day, ParticipantStatus expected) {
    Actions listed = actions().add(toProtocol("aut", "2001-01-01"));
    Convention silent = convention().toBuilder().entryIntoForce(Optional.empty()).build();

    TreatyStatus alone = status(protocol(), List.of(protocol()), listed);
    assertThat(alone.entryIntoForce().known()).isEmpty();
    assertThat(alone.statusOf(participant("aut"), day)).isEqualTo(expected);

    TreatyStatus belowSilent = status(protocol(), List.of(silent, protocol()), listed);
    assertThat(belowSilent.entryIntoForce().known()).isEmpty();
    assertThat(belowSilent.statusOf(participant("aut"), day)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2001-12-31, CONSENTED",
    "2002-01-01, UNKNOWN",
    "2002-04-01, UNKNOWN",
    "2015-01-01, UNKNOWN"
  })
  void isUnknownAfterTheLastKnownDay(LocalDate day, ParticipantStatus expected) {
    Convention early = convention().toBuilder().actionsKnownUntil(day("2001-12-31")).build();
    TreatyStatus status = status(early, actions().add("aut", RATIFICATION, "2001-05-01"));

    assertThat(status.statusOf(participant("aut"), day)).isEqualTo(expected);
  }
}
