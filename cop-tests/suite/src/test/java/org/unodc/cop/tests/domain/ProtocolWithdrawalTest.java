package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.domain.party.ParticipantStatus.PARTY;
import static org.unodc.cop.domain.party.ParticipantStatus.WITHDRAWN;
import static org.unodc.cop.domain.party.TreatyActionKind.ACCESSION;
import static org.unodc.cop.domain.party.TreatyActionKind.DENUNCIATION;
import static org.unodc.cop.tests.domain.Treaties.actions;
import static org.unodc.cop.tests.domain.Treaties.convention;
import static org.unodc.cop.tests.domain.Treaties.day;
import static org.unodc.cop.tests.domain.Treaties.participant;
import static org.unodc.cop.tests.domain.Treaties.protocol;
import static org.unodc.cop.tests.domain.Treaties.status;
import static org.unodc.cop.tests.domain.Treaties.statusOn;
import static org.unodc.cop.tests.domain.Treaties.toProtocol;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.tests.domain.Treaties.Actions;

/** Withdrawal from a convention with an article such as article 40, paragraph 3, of UNTOC. */
class ProtocolWithdrawalTest {

  @Test
  void leavesTheProtocolWithTheConvention() {
    Actions listed =
        actions()
            .threeInstruments()
            .add("bra", DENUNCIATION, "2010-02-28")
            .add(toProtocol("bra", "2004-01-01"))
            .add(toProtocol("aut", "2004-01-01"));
    TreatyStatus status = status(protocol(), listed);

    assertThat(status.partiesOn(day("2011-02-27")).certain())
        .containsExactly(participant("aut"), participant("bra"));
    assertThat(status.partiesOn(day("2011-02-28")).certain()).containsExactly(participant("aut"));
  }

  @ParameterizedTest
  @CsvSource({
    "2011-02-27, PARTY",
    "2011-02-28, WITHDRAWN",
    "2012-01-01, WITHDRAWN",
    "2014-01-01, WITHDRAWN"
  })
  void doesNotReturnToTheProtocolWithTheConvention(LocalDate day, ParticipantStatus expected) {
    Actions listed = leavesAndReturns().add(toProtocol("bra", "2004-01-01"));

    assertThat(statusOn(status(convention(), listed), "bra", "2014-01-01")).isEqualTo(PARTY);
    assertThat(status(protocol(), listed).statusOf(participant("bra"), day)).isEqualTo(expected);
  }

  @Test
  void returnsToTheProtocolByAnInstrumentOfItsOwn() {
    TreatyStatus status =
        status(
            protocol(),
            leavesAndReturns()
                .add(toProtocol("bra", "2004-01-01"))
                .add(toProtocol("bra", "2015-01-01"))
                .add("bra", DENUNCIATION, "2017-01-01"));

    assertThat(statusOn(status, "bra", "2014-12-31")).isEqualTo(WITHDRAWN);
    assertThat(statusOn(status, "bra", "2015-01-31")).isEqualTo(PARTY);
    assertThat(statusOn(status, "bra", "2017-12-31")).isEqualTo(PARTY);
    assertThat(statusOn(status, "bra", "2018-01-01")).isEqualTo(WITHDRAWN);
  }

  @Test
  void doesNotKeepAnInstrumentFromBetweenTwoMemberships() {
    TreatyStatus status =
        status(
            protocol(),
            leavesAndReturns()
                .add(toProtocol("bra", "2012-01-01"))
                .add("bra", DENUNCIATION, "2017-01-01"));

    assertThat(statusOn(status, "bra", "2014-01-01")).isEqualTo(PARTY);
    assertThat(statusOn(status, "bra", "2018-01-01")).isEqualTo(WITHDRAWN);
  }

  @Test
  void remainsAPartyAfterReturningToBothBeforeTheNoticeTookEffect() {
    Actions listed =
        actions()
            .threeInstruments()
            .add(toProtocol("bra", "2004-01-01"))
            .add("bra", DENUNCIATION, "2010-01-01")
            .add("bra", ACCESSION, "2010-06-01");

    assertThat(statusOn(status(convention(), listed), "bra", "2012-01-01")).isEqualTo(PARTY);
    assertThat(statusOn(status(protocol(), listed), "bra", "2012-01-01")).isEqualTo(WITHDRAWN);
    listed.add(toProtocol("bra", "2010-06-01"));
    assertThat(statusOn(status(protocol(), listed), "bra", "2012-01-01")).isEqualTo(PARTY);
  }

  private static Actions leavesAndReturns() {
    return actions()
        .threeInstruments()
        .add("bra", DENUNCIATION, "2010-02-28")
        .add("bra", ACCESSION, "2013-01-01");
  }
}
