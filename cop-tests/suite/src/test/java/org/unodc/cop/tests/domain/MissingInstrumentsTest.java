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

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.party.DayOfEffect;
import org.unodc.cop.domain.party.ParticipantStatus;
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
    assertThat(statusOn(status, "aut", "2003-09-28")).isEqualTo(ParticipantStatus.UNKNOWN);
    assertThat(statusOn(status, "aut", "2003-09-29")).isEqualTo(ParticipantStatus.PARTY);
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
