package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.unodc.cop.domain.party.ParticipantStatus.CONSENTED;
import static org.unodc.cop.domain.party.ParticipantStatus.NONE;
import static org.unodc.cop.domain.party.ParticipantStatus.PARTY;
import static org.unodc.cop.domain.party.ParticipantStatus.SIGNATORY;
import static org.unodc.cop.domain.party.ParticipantStatus.UNKNOWN;
import static org.unodc.cop.domain.party.ParticipantStatus.WITHDRAWN;
import static org.unodc.cop.domain.party.TreatyActionKind.DENUNCIATION;
import static org.unodc.cop.domain.party.TreatyActionKind.SIGNATURE;
import static org.unodc.cop.domain.party.TreatyActionKind.SUCCESSION;
import static org.unodc.cop.tests.domain.Treaties.actions;
import static org.unodc.cop.tests.domain.Treaties.convention;
import static org.unodc.cop.tests.domain.Treaties.day;
import static org.unodc.cop.tests.domain.Treaties.participant;
import static org.unodc.cop.tests.domain.Treaties.status;

import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.status.StatusChange;
import org.unodc.cop.domain.status.StatusChanges;
import org.unodc.cop.domain.status.TreatyStatus;

class StatusChangesTest {
  private static final TreatyStatus STATUS =
      status(
          convention(),
          actions()
              .threeInstruments()
              .add("aut", SIGNATURE, "2000-12-12")
              .add("bra", DENUNCIATION, "2010-02-28")
              .add("mne", SUCCESSION, "2006-10-23", "2006-06-03"));

  @Test
  void reportsEachChangeAndItsParticipant() {
    assertThat(STATUS.changesBetween(day("2003-06-01"), day("2011-02-28")).all())
        .containsExactly(
            change("2003-06-01", "bra", NONE, CONSENTED),
            change("2003-07-01", "arm", NONE, CONSENTED),
            change("2003-09-29", "arm", CONSENTED, PARTY),
            change("2003-09-29", "aut", CONSENTED, PARTY),
            change("2003-09-29", "bra", CONSENTED, PARTY),
            change("2006-06-03", "mne", NONE, PARTY),
            change("2011-02-28", "bra", PARTY, WITHDRAWN));
  }

  @Test
  void reportsTheChangesOfOneDay() {
    assertThat(STATUS.changesBetween(day("2000-12-12"), day("2000-12-12")).all())
        .containsExactly(change("2000-12-12", "aut", NONE, SIGNATORY));
    assertThat(STATUS.changesBetween(day("2000-12-13"), day("2003-04-30")).all()).isEmpty();
  }

  @Test
  void reportsWhatFollowsFromTheRecordAfterTheLastKnownDay() {
    Convention early = convention().toBuilder().actionsKnownUntil(day("2003-05-31")).build();
    TreatyStatus status = status(early, actions().threeInstruments());

    StatusChanges changes = status.changesBetween(day("2003-05-02"), day("2003-12-31"));
    assertThat(changes.certain()).isEmpty();
    assertThat(changes.isComplete()).isFalse();
    assertThat(changes.possible())
        .containsExactly(
            change("2003-06-01", "bra", NONE, CONSENTED),
            change("2003-07-01", "arm", NONE, CONSENTED),
            change("2003-08-30", "arm", CONSENTED, UNKNOWN),
            change("2003-08-30", "aut", CONSENTED, UNKNOWN),
            change("2003-08-30", "bra", CONSENTED, UNKNOWN),
            change("2003-09-29", "arm", UNKNOWN, PARTY),
            change("2003-09-29", "aut", UNKNOWN, PARTY),
            change("2003-09-29", "bra", UNKNOWN, PARTY));
  }

  @Test
  void refusesDaysInTheWrongOrder() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STATUS.changesBetween(day("2003-06-02"), day("2003-06-01")).all());
  }

  @Test
  void refusesAChangeToTheSameStatus() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> change("2003-06-01", "aut", PARTY, PARTY));
  }

  private static StatusChange change(
      String day, String participant, ParticipantStatus before, ParticipantStatus after) {
    return new StatusChange(day(day), participant(participant), before, after);
  }
}
