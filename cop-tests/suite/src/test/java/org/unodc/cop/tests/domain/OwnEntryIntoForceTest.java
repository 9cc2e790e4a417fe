package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.domain.party.ParticipantStatus.ENDED;
import static org.unodc.cop.domain.party.ParticipantStatus.NONE;
import static org.unodc.cop.domain.party.ParticipantStatus.UNKNOWN;
import static org.unodc.cop.domain.party.TreatyActionKind.ACCESSION;
import static org.unodc.cop.domain.party.TreatyActionKind.DENUNCIATION;
import static org.unodc.cop.domain.party.TreatyActionKind.RATIFICATION;
import static org.unodc.cop.domain.party.TreatyActionKind.SUCCESSION;
import static org.unodc.cop.domain.party.TreatyActionKind.SUCCESSION_TO_SIGNATURE;
import static org.unodc.cop.tests.domain.Treaties.actions;
import static org.unodc.cop.tests.domain.Treaties.convention;
import static org.unodc.cop.tests.domain.Treaties.day;
import static org.unodc.cop.tests.domain.Treaties.participant;
import static org.unodc.cop.tests.domain.Treaties.status;
import static org.unodc.cop.tests.domain.Treaties.statusOn;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.place.RegionalGroup;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import org.unodc.cop.tests.domain.Treaties.Actions;

/**
 * The day from which a treaty is in force for a participant, and the cases in which it never is.
 */
class OwnEntryIntoForceTest {

  @Test
  void isNeverForAParticipantThatEndedBeforeTheDayOfTheTreaty() {
    Actions ended =
        actions()
            .threeInstruments()
            .add(
                Actions.action("union", RATIFICATION)
                    .date(day("2002-05-20"))
                    .countsTowardsEntryIntoForce(true)
                    .build());
    TreatyStatus status =
        TreatyStatus.of(
            convention(),
            List.of(convention()),
            List.of(Treaties.formerState("union", Optional.of(day("2003-06-02")))),
            ended.listed());

    assertThat(status.entryIntoForce().known()).contains(day("2003-08-30"));
    assertThat(status.entryIntoForceFor(participant("union")).known()).isEmpty();
    assertThat(statusOn(status, "union", "2003-08-30")).isEqualTo(ENDED);
  }

  @Test
  void isNeverForAParticipantThatLeftBefore() {
    TreatyStatus status =
        status(
            convention(),
            actions()
                .threeInstruments()
                .add("che", ACCESSION, "2005-03-04")
                .add("che", DENUNCIATION, "2005-03-10", "2005-03-20"));

    assertThat(status.entryIntoForceFor(participant("che")).known()).isEmpty();
  }

  @Test
  void isThatOfEarlierConsentsIfTheLastNeverTookEffect() {
    TreatyStatus status =
        status(
            convention(),
            actions()
                .threeInstruments()
                .add("che", ACCESSION, "2005-03-04")
                .add("che", DENUNCIATION, "2006-01-01")
                .add("che", ACCESSION, "2010-03-04")
                .add("che", DENUNCIATION, "2010-03-10", "2010-03-20"));

    assertThat(status.entryIntoForceFor(participant("che")).known()).contains(day("2005-04-03"));
  }

  @Test
  void isUnknownIfTheParticipantMayHaveLeftBefore() {
    TreatyStatus status =
        status(
            convention(),
            actions()
                .threeInstruments()
                .add("che", ACCESSION, "2005-03-04")
                .undated("che", DENUNCIATION));

    assertThat(status.entryIntoForceFor(participant("che")).known()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"untoc", "uncac"})
  void isADayOnWhichTheParticipantIsParty(String which) {
    Conference record = which.equals("untoc") ? ReferenceRecords.untoc() : ReferenceRecords.uncac();
    for (Convention treaty : record.conventions()) {
      TreatyStatus status = record.treatyStatus(treaty.id()).orElseThrow();
      for (Participant participant : record.participants()) {
        ParticipantId id = participant.id();
        assertThat(status.entryIntoForceFor(id).known().map(day -> status.statusOf(id, day)))
            .as("%s and %s", id, treaty.id())
            .isIn(Optional.empty(), Optional.of(ParticipantStatus.PARTY));
      }
    }
  }

  @Test
  void countsNoParticipantBeforeTheTreatyIsInForce() {
    TreatyStatus status = withSuccession();

    assertThat(status.partiesInForceOn(day("1900-01-01"))).isEqualTo(ReportedCount.exactly(0));
    assertThat(status.partiesInForceOn(day("2003-09-28"))).isEqualTo(ReportedCount.exactly(0));
    assertThat(status.partiesInForceOn(day("2003-09-29"))).isEqualTo(ReportedCount.atLeast(3));
    assertThat(status.partiesInForceOn(day("2006-10-23"))).isEqualTo(ReportedCount.exactly(4));
    assertThat(status.partiesByGroupOn(day("2003-09-28")))
        .containsEntry(RegionalGroup.EASTERN_EUROPEAN, ReportedCount.exactly(0));
    assertThat(status.partiesByGroupOn(day("2003-09-29")))
        .containsEntry(RegionalGroup.EASTERN_EUROPEAN, ReportedCount.atLeast(0));
  }

  @Test
  void isNotBeforeTheTreatyForASuccessor() {
    TreatyStatus status = withSuccession();

    assertThat(statusOn(status, "mne", "2000-12-11")).isEqualTo(NONE);
    assertThat(statusOn(status, "mne", "2000-12-12")).isEqualTo(UNKNOWN);
    assertThat(status.signatoriesOn(day("2000-12-11"))).isEqualTo(ReportedCount.exactly(0));
    assertThat(status.signatoriesOn(day("2000-12-12"))).isEqualTo(ReportedCount.atLeast(0));
    Convention adopted = convention().toBuilder().adoptedOn(day("2000-11-15")).build();
    assertThat(statusOn(status(adopted, succession()), "mne", "2000-11-14")).isEqualTo(NONE);
    assertThat(statusOn(status(adopted, succession()), "mne", "2000-11-15")).isEqualTo(UNKNOWN);
  }

  private static TreatyStatus withSuccession() {
    Participant mne = new Participant.ParticipatingState(participant("mne"), StateCode.of("MNE"));
    return TreatyStatus.of(
        convention(), List.of(convention()), List.of(mne), succession().listed());
  }

  private static Actions succession() {
    return actions()
        .threeInstruments()
        .add("mne", SUCCESSION_TO_SIGNATURE, "2006-10-23")
        .add("mne", SUCCESSION, "2006-10-23");
  }
}
