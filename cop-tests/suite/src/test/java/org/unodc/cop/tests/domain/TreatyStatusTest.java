package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.domain.party.ParticipantStatus.NONE;
import static org.unodc.cop.domain.party.ParticipantStatus.PARTY;
import static org.unodc.cop.domain.party.ParticipantStatus.SIGNATORY;
import static org.unodc.cop.domain.party.ParticipantStatus.UNKNOWN;
import static org.unodc.cop.domain.party.TreatyActionKind.APPROVAL;
import static org.unodc.cop.domain.party.TreatyActionKind.DEFINITIVE_SIGNATURE;
import static org.unodc.cop.domain.party.TreatyActionKind.RATIFICATION;
import static org.unodc.cop.domain.party.TreatyActionKind.RESERVATION;
import static org.unodc.cop.domain.party.TreatyActionKind.SIGNATURE;
import static org.unodc.cop.tests.domain.Treaties.actions;
import static org.unodc.cop.tests.domain.Treaties.convention;
import static org.unodc.cop.tests.domain.Treaties.day;
import static org.unodc.cop.tests.domain.Treaties.formerState;
import static org.unodc.cop.tests.domain.Treaties.participant;
import static org.unodc.cop.tests.domain.Treaties.status;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.Participant.ParticipatingState;
import org.unodc.cop.domain.party.Participant.RegionalOrganization;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.place.RegionalGroup;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.tests.domain.Treaties.Actions;

class TreatyStatusTest {

  @Test
  void aDefinitiveSignatureBindsByItself() {
    TreatyStatus status =
        status(
            convention(),
            actions().threeInstruments().add("che", DEFINITIVE_SIGNATURE, "2010-01-01"));

    assertThat(status.entryIntoForceFor(participant("che")).known()).contains(day("2010-01-31"));
    assertThat(status.signatoriesOn(day("2010-01-01"))).isEqualTo(ReportedCount.exactly(1));
  }

  @Test
  void distinguishesSignatoriesFromParties() {
    TreatyStatus status =
        status(
            convention(),
            actions()
                .threeInstruments()
                .add("aut", SIGNATURE, "2000-12-12")
                .add("irn", SIGNATURE, "2000-12-12")
                .add("irn", RESERVATION, "2001-01-01"));

    assertThat(status.statusOf(participant("irn"), day("2015-01-01"))).isEqualTo(SIGNATORY);
    assertThat(status.signatoriesOn(day("2015-01-01"))).isEqualTo(ReportedCount.exactly(2));
    assertThat(status.partiesOn(day("2015-01-01")).certain())
        .containsExactly(participant("arm"), participant("aut"), participant("bra"));
  }

  @ParameterizedTest
  @CsvSource({
    "NONE,      NO",
    "SIGNATORY, NO",
    "CONSENTED, NO",
    "PARTY,     YES",
    "WITHDRAWN, NO",
    "ENDED,     NO",
    "UNKNOWN,   UNKNOWN"
  })
  void answersWhetherAParticipantIsAParty(ParticipantStatus status, Answer isParty) {
    assertThat(status.isParty()).isEqualTo(isParty);
  }

  @Test
  void isUnknownAfterTheLastKnownDay() {
    TreatyStatus status =
        status(convention(), actions().threeInstruments().add("irn", SIGNATURE, "2000-12-12"));

    assertThat(status.isKnownOn(day("2020-12-31"))).isTrue();
    assertThat(status.partiesByDepositOn(day("2021-01-01"))).isEqualTo(ReportedCount.atLeast(3));
    assertThat(status.statusOf(participant("fra"), day("2020-12-31"))).isEqualTo(NONE);
    assertThat(status.statusOf(participant("fra"), day("2021-01-01"))).isEqualTo(UNKNOWN);
    assertThat(status.statusOf(participant("irn"), day("2021-01-01"))).isEqualTo(UNKNOWN);
    assertThat(status.signatoriesOn(day("2021-01-01"))).isEqualTo(ReportedCount.exactly(1));
  }

  @Test
  void worksUntilTheEndOfTheCalendar() {
    TreatyStatus status =
        status(
            convention(),
            actions()
                .threeInstruments()
                .add("irn", SIGNATURE, "2000-12-12")
                .add("che", RATIFICATION, "2010-06-01")
                .add("che", SIGNATURE, "2000-12-12"));

    assertThat(status.recordedStatusOf(participant("irn"), LocalDate.MAX)).isEqualTo(SIGNATORY);
    assertThat(status.statusOf(participant("irn"), LocalDate.MAX)).isEqualTo(UNKNOWN);
    assertThat(status.statusOf(participant("fra"), LocalDate.MAX)).isEqualTo(UNKNOWN);
    assertThat(status.partiesOn(LocalDate.MAX).certain()).isEmpty();
    assertThat(status.partiesOn(LocalDate.MAX).possible())
        .containsExactly(
            participant("arm"),
            participant("aut"),
            participant("bra"),
            participant("che"),
            participant("irn"));
    assertThat(status.partiesInForceOn(LocalDate.MAX)).isEqualTo(ReportedCount.atLeast(0));
    assertThat(status.partiesByDepositOn(LocalDate.MAX)).isEqualTo(ReportedCount.atLeast(0));
    assertThat(status.signatoriesOn(LocalDate.MAX)).isEqualTo(ReportedCount.exactly(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2010-01-31", "2010-06-01", "2010-06-15", "2010-07-01"})
  void staysAPartyWhenItConfirmsADefinitiveSignature(LocalDate day) {
    TreatyStatus status =
        status(
            convention(),
            actions()
                .threeInstruments()
                .add("che", DEFINITIVE_SIGNATURE, "2010-01-01")
                .add("che", RATIFICATION, "2010-06-01"));

    assertThat(status.statusOf(participant("che"), day)).isEqualTo(PARTY);
    assertThat(status.entryIntoForceFor(participant("che")).known()).contains(day("2010-01-31"));
  }

  @Test
  void countsSignaturesExactlyAfterThePeriodForSignature() {
    Convention early = convention().toBuilder().actionsKnownUntil(day("2002-12-12")).build();
    Convention tooEarly = convention().toBuilder().actionsKnownUntil(day("2002-12-11")).build();
    Actions listed = actions().add("irn", SIGNATURE, "2000-12-12");

    assertThat(status(early, listed).signatoriesOn(day("2024-10-21")))
        .isEqualTo(ReportedCount.exactly(1));
    assertThat(status(tooEarly, listed).signatoriesOn(day("2024-10-21")))
        .isEqualTo(ReportedCount.atLeast(1));
  }

  @Test
  void countsThePartiesOfEachRegionalGroup() {
    TreatyStatus status =
        status(
            convention(),
            List.of(convention()),
            List.of(
                state("aut"),
                state("bra"),
                state("arm"),
                state("svk"),
                new RegionalOrganization(
                    participant("eu"), LocalizedText.english("European Union"), ImmutableList.of()),
                formerState("union", Optional.of(day("2005-12-31")))),
            actions()
                .threeInstruments()
                .add("eu", APPROVAL, "2004-05-21")
                .add("union", RATIFICATION, "2004-01-01")
                .undated("svk", RATIFICATION));

    assertThat(status.partiesByGroupOn(day("2005-01-01")))
        .containsExactly(
            Map.entry(RegionalGroup.AFRICAN, ReportedCount.exactly(0)),
            Map.entry(RegionalGroup.ASIA_PACIFIC, ReportedCount.exactly(0)),
            Map.entry(RegionalGroup.EASTERN_EUROPEAN, ReportedCount.atLeast(1)),
            Map.entry(RegionalGroup.LATIN_AMERICAN_AND_CARIBBEAN, ReportedCount.exactly(1)),
            Map.entry(RegionalGroup.WESTERN_EUROPEAN_AND_OTHERS, ReportedCount.exactly(1)));
    assertThat(status.partiesByGroupOn(day("2021-01-01")))
        .containsEntry(RegionalGroup.AFRICAN, ReportedCount.atLeast(0));
  }

  private static Participant state(String id) {
    return new ParticipatingState(participant(id), new StateCode(id.toUpperCase(Locale.ROOT)));
  }
}
