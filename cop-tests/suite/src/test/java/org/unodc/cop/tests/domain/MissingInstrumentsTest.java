package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.domain.party.EntryIntoForceObstacle.ACTIONS_NOT_COMPLETE;
import static org.unodc.cop.domain.party.TreatyActionKind.ACCESSION;
import static org.unodc.cop.domain.party.TreatyActionKind.DENUNCIATION;
import static org.unodc.cop.tests.domain.Treaties.actions;
import static org.unodc.cop.tests.domain.Treaties.convention;
import static org.unodc.cop.tests.domain.Treaties.day;
import static org.unodc.cop.tests.domain.Treaties.participant;
import static org.unodc.cop.tests.domain.Treaties.status;
import static org.unodc.cop.tests.domain.Treaties.statusOn;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.party.DayOfEffect;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.status.Parties;
import org.unodc.cop.domain.status.StatusChange;
import org.unodc.cop.domain.status.StatusChanges;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.tests.domain.Treaties.Actions;

/** A record that does not claim to have all actions answers with the latest day. */
class MissingInstrumentsTest {
  private static final Convention CLAIMLESS =
      convention().toBuilder().actionsKnownUntil(Optional.empty()).build();
  private static final DayOfEffect LATEST = DayOfEffect.notLaterThan(day("2003-09-29"));

  @Test
  void canOnlyBringTheDayForward() {
    TreatyStatus status = status(CLAIMLESS, actions().threeInstruments());

    assertThat(status.entryIntoForce()).isEqualTo(LATEST);
    assertThat(status.entryIntoForceFor(participant("aut"))).isEqualTo(LATEST);
    assertThat(status.obstaclesToEntryIntoForce()).containsExactly(ACTIONS_NOT_COMPLETE);
    assertThat(status.decisiveInstrument()).isEmpty();
    assertThat(recordedStatusOn(status, "aut", "2003-09-28")).isEqualTo(ParticipantStatus.UNKNOWN);
    assertThat(recordedStatusOn(status, "aut", "2003-09-29")).isEqualTo(ParticipantStatus.PARTY);
  }

  /** Two instruments are needed, and the record has both, but not a notice of leaving. */
  @ParameterizedTest
  @CsvSource({"'', no-day-stated", "2016-06-01, after-last-known-day"})
  void leaveOpenWhetherAPartyHasLeft(String knownUntil, String reason) {
    Convention two =
        Treaties.conventionWith(
                Treaties.threeInstruments().toBuilder().instruments(Treaties.stipulated(2)))
            .toBuilder()
            .actionsKnownUntil(
                Optional.of(knownUntil).filter(day -> !day.isEmpty()).map(Treaties::day))
            .build();
    TreatyStatus status = status(two, actions().ratifications("fra 2016-05-01", "jpn 2016-05-05"));
    LocalDate day = day("2018-01-01");

    assertThat(status.entryIntoForce().day()).contains(day("2016-08-03"));
    assertThat(status.statusOf(participant("fra"), day)).isEqualTo(ParticipantStatus.UNKNOWN);
    assertThat(status.explainUnknownStatus(participant("fra"), day))
        .extracting(Message::key)
        .containsExactly("unknown-status." + reason);
    assertThat(status.recordedStatusOf(participant("fra"), day)).isEqualTo(ParticipantStatus.PARTY);
    assertThat(status.partiesOn(day))
        .isEqualTo(
            new Parties(
                day,
                ImmutableList.of(),
                ImmutableList.of(participant("fra"), participant("jpn")),
                false));
    assertThat(status.partiesInForceOn(day)).isEqualTo(ReportedCount.atLeast(0));
    StatusChanges changes = status.changesBetween(day("2016-08-01"), day);
    assertThat(changes.certain()).isEmpty();
    assertThat(changes.possible())
        .extracting(StatusChange::after)
        .containsExactly(ParticipantStatus.PARTY, ParticipantStatus.PARTY);
    assertThat(changes.isComplete()).isFalse();
  }

  /** A notice of leaving that was given after the last known day takes effect a year later. */
  @Test
  void doNotEndAPartyBeforeANoticeCanHaveTakenEffect() {
    TreatyStatus status =
        status(
            convention().toBuilder().actionsKnownUntil(day("2010-03-31")).build(),
            actions().threeInstruments().add("irn", TreatyActionKind.SIGNATURE, "2000-12-12"));

    assertThat(statusOn(status, "aut", "2011-03-31")).isEqualTo(ParticipantStatus.PARTY);
    assertThat(statusOn(status, "aut", "2011-04-01")).isEqualTo(ParticipantStatus.UNKNOWN);
    assertThat(statusOn(status, "irn", "2010-03-31")).isEqualTo(ParticipantStatus.SIGNATORY);
    assertThat(statusOn(status, "irn", "2010-04-01")).isEqualTo(ParticipantStatus.UNKNOWN);
    assertThat(status.partiesInForceOn(day("2011-03-31"))).isEqualTo(ReportedCount.atLeast(3));
    assertThat(status.partiesOn(day("2011-03-31")).isComplete()).isFalse();
    assertThat(status.partiesOn(day("2010-03-31")).isCertain()).isTrue();
    assertThat(status.partiesOn(day("2003-09-28")))
        .isEqualTo(new Parties(day("2003-09-28"), ImmutableList.of(), ImmutableList.of(), true));
  }

  private static ParticipantStatus recordedStatusOn(
      TreatyStatus status, String participant, String day) {
    return status.recordedStatusOf(participant(participant), day(day));
  }

  /** A table of today may lack Czechoslovakia only if the treaty is older than its end. */
  @Test
  void areThoseOfEndedStatesIfTheOthersAreKnown() {
    LocalDate known = day("2020-12-31");
    Convention table = CLAIMLESS.toBuilder().currentParticipantsKnownUntil(known).build();
    Convention older = table.toBuilder().adoptedOn(day("1979-11-13")).build();
    Actions actions = actions().threeInstruments();

    assertThat(status(table, actions).entryIntoForce())
        .isEqualTo(DayOfEffect.on(day("2003-09-29")));
    assertThat(status(older, actions).entryIntoForce()).isEqualTo(LATEST);
    assertThat(statusOn(status(older, actions), "fra", "2020-12-31"))
        .isEqualTo(ParticipantStatus.NONE);
  }

  /** If the denunciation came before the entry into force, the first accession did not count. */
  @Test
  void leaveTheDayOpenIfAStateReturnedAfterADenunciationWithoutADay() {
    Convention four =
        Treaties.conventionWith(
            Treaties.threeInstruments().toBuilder().instruments(Treaties.stipulated(4)));
    Actions actions =
        actions()
            .threeInstruments()
            .add("jpn", ACCESSION, "2002-02-22")
            .undated("jpn", DENUNCIATION)
            .add("jpn", ACCESSION, "2005-04-27");

    assertThat(status(four, actions).entryIntoForce().known()).isEmpty();
  }
}
