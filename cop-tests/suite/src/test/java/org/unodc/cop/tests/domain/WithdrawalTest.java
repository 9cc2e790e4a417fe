package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.domain.party.TreatyActionKind.ACCESSION;
import static org.unodc.cop.domain.party.TreatyActionKind.DENUNCIATION;
import static org.unodc.cop.domain.party.TreatyActionKind.DENUNCIATION_WITHDRAWN;
import static org.unodc.cop.domain.party.TreatyActionKind.RATIFICATION;
import static org.unodc.cop.tests.domain.Treaties.actions;
import static org.unodc.cop.tests.domain.Treaties.convention;
import static org.unodc.cop.tests.domain.Treaties.day;
import static org.unodc.cop.tests.domain.Treaties.participant;
import static org.unodc.cop.tests.domain.Treaties.protocol;
import static org.unodc.cop.tests.domain.Treaties.status;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyStatus;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.tests.domain.Treaties.Actions;

class WithdrawalTest {

  @Test
  void endsAMembershipWhenTheNoticeHasRun() {
    TreatyStatus status =
        status(convention(), actions().threeInstruments().add("bra", DENUNCIATION, "2010-02-28"));

    assertThat(status.statusOf(participant("bra"), day("2011-02-27")))
        .isEqualTo(ParticipantStatus.PARTY);
    assertThat(status.statusOf(participant("bra"), day("2011-02-28")))
        .isEqualTo(ParticipantStatus.WITHDRAWN);
    assertThat(status.partiesByDepositOn(day("2011-02-28"))).isEqualTo(ReportedCount.exactly(2));
  }

  @Test
  void forgetsANoticeThatWasTakenBack() {
    TreatyStatus status =
        status(
            convention(),
            actions()
                .threeInstruments()
                .add("bra", DENUNCIATION, "2010-02-28")
                .add("bra", DENUNCIATION_WITHDRAWN, "2010-12-01"));

    assertThat(status.statusOf(participant("bra"), day("2015-01-01")))
        .isEqualTo(ParticipantStatus.PARTY);
  }

  @Test
  void letsOneReturnAfterLeaving() {
    TreatyStatus status =
        status(
            convention(),
            actions()
                .threeInstruments()
                .add("bra", DENUNCIATION, "2010-02-28")
                .add("bra", ACCESSION, "2014-01-01"));

    assertThat(status.statusOf(participant("bra"), day("2013-06-01")))
        .isEqualTo(ParticipantStatus.WITHDRAWN);
    assertThat(status.statusOf(participant("bra"), day("2014-01-31")))
        .isEqualTo(ParticipantStatus.PARTY);
  }

  @Test
  void doesNotKnowWhenANoticeEndsWithoutAClause() {
    Convention silent = convention().toBuilder().withdrawal(Optional.empty()).build();
    TreatyStatus status =
        status(silent, actions().threeInstruments().add("bra", DENUNCIATION, "2010-02-28"));

    assertThat(status.statusOf(participant("bra"), day("2010-02-27")))
        .isEqualTo(ParticipantStatus.PARTY);
    assertThat(status.statusOf(participant("bra"), day("2015-01-01")))
        .isEqualTo(ParticipantStatus.UNKNOWN);
  }

  @Test
  void pullsOneOutOfTheProtocolWithTheConvention() {
    Actions listed =
        actions()
            .threeInstruments()
            .add("bra", DENUNCIATION, "2010-02-28")
            .add(toProtocol("bra", "2004-01-01"))
            .add(toProtocol("aut", "2004-01-01"));
    TreatyStatus status = status(protocol(), listed);

    assertThat(status.partiesOn(day("2011-02-27")))
        .containsExactly(participant("aut"), participant("bra"));
    assertThat(status.partiesOn(day("2011-02-28"))).containsExactly(participant("aut"));
  }

  private static TreatyAction toProtocol(String participant, String date) {
    return Actions.action(participant, RATIFICATION)
        .instrument(Treaties.PROTOCOL)
        .date(day(date))
        .build();
  }
}
