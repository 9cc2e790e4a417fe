package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.unodc.cop.domain.party.TreatyActionKind.ACCESSION;
import static org.unodc.cop.domain.party.TreatyActionKind.DENUNCIATION;
import static org.unodc.cop.domain.party.TreatyActionKind.DENUNCIATION_WITHDRAWN;
import static org.unodc.cop.domain.party.TreatyActionKind.INSTRUMENT_WITHDRAWN;
import static org.unodc.cop.domain.party.TreatyActionKind.RATIFICATION;
import static org.unodc.cop.domain.party.TreatyActionKind.RESERVATION;
import static org.unodc.cop.domain.party.TreatyActionKind.SIGNATURE;
import static org.unodc.cop.tests.domain.Treaties.actions;
import static org.unodc.cop.tests.domain.Treaties.convention;
import static org.unodc.cop.tests.domain.Treaties.day;
import static org.unodc.cop.tests.domain.Treaties.participant;
import static org.unodc.cop.tests.domain.Treaties.protocol;
import static org.unodc.cop.tests.domain.Treaties.toProtocol;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.overview.StatusRow;
import org.unodc.cop.domain.overview.StatusTable;
import org.unodc.cop.domain.party.DayCertainty;
import org.unodc.cop.domain.party.DayOfEffect;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.quantity.Answer;

class StatusTableTest {
  private static final LocalDate KNOWN_UNTIL = day("2020-12-31");

  @Test
  void listsTheParticipantsOfTheRecordAndThoseOfActions() {
    Conference record =
        conference(actions().threeInstruments()).toBuilder()
            .addParticipant(new Participant.ParticipatingState(participant("chl"), code("CHL")))
            .addParticipant(new Participant.ParticipatingState(participant("aut"), code("AUT")))
            .build();

    assertThat(table(record, "2010-01-01").rows())
        .extracting(StatusRow::id)
        .containsExactly(
            participant("chl"), participant("aut"), participant("bra"), participant("arm"));
    assertThat(row(record, "bra", "2010-01-01").participant()).isEmpty();
    assertThat(row(record, "aut", "2010-01-01").participant()).isPresent();
    assertThat(StatusTable.of(record, new ConventionId("other"), KNOWN_UNTIL)).isEmpty();
  }

  @Test
  void showsSignatureInstrumentAndEntryIntoForce() {
    Conference record =
        conference(
            actions()
                .threeInstruments()
                .add("aut", SIGNATURE, "2000-12-12")
                .add("fin", SIGNATURE, "2001-01-01")
                .add("fin", RATIFICATION, "2004-01-01")
                .add("fin", RESERVATION, "2004-01-01"));

    StatusRow austria = row(record, "aut", "2010-01-01");
    assertThat(austria.signature().flatMap(TreatyAction::date)).contains(day("2000-12-12"));
    assertThat(austria.instrument().flatMap(TreatyAction::date)).contains(day("2003-05-01"));
    assertThat(austria.inForceFrom()).isEqualTo(DayOfEffect.on(day("2003-09-29")));
    assertThat(austria.denounced()).isEqualTo(Answer.NO);
    assertThat(austria.withdrawnFrom()).isEqualTo(DayOfEffect.never());
    assertThat(austria.otherActions()).isEmpty();
    assertThat(row(record, "fin", "2010-01-01").otherActions())
        .extracting(TreatyAction::kind)
        .containsExactly(RESERVATION);
    StatusRow brazil = row(record, "bra", "2010-01-01");
    assertThat(brazil.signed()).isEqualTo(Answer.NO);
    assertThat(brazil.signature()).isEmpty();
  }

  @Test
  void omitsWhatWasDoneAfterTheDay() {
    Conference record =
        conference(
            actions()
                .threeInstruments()
                .add("fin", SIGNATURE, "2001-01-01")
                .add("fin", RATIFICATION, "2004-01-01"));

    StatusRow before = row(record, "fin", "2003-12-31");
    assertThat(before.status()).isEqualTo(ParticipantStatus.SIGNATORY);
    assertThat(before.instrument()).isEmpty();
    assertThat(before.consented()).isEqualTo(Answer.NO);
    assertThat(before.inForceFrom()).isEqualTo(DayOfEffect.never());
    assertThat(row(record, "fin", "2004-01-01").inForceFrom())
        .isEqualTo(DayOfEffect.on(day("2004-01-31")));
  }

  @Test
  void keepsApartTheTwoPeriodsOfAParticipantThatReturned() {
    Conference record =
        conference(
            actions()
                .threeInstruments()
                .add("bol", RATIFICATION, "2004-01-01")
                .add("bol", DENUNCIATION, "2011-06-29")
                .add("bol", ACCESSION, "2013-01-11"));

    StatusRow pending = row(record, "bol", "2011-12-31");
    assertThat(pending.status()).isEqualTo(ParticipantStatus.PARTY);
    assertThat(pending.inForceFrom()).isEqualTo(DayOfEffect.on(day("2004-01-31")));
    assertThat(pending.withdrawnFrom()).isEqualTo(DayOfEffect.on(day("2012-06-29")));
    StatusRow returned = row(record, "bol", "2014-01-01");
    assertThat(returned.instrument().map(TreatyAction::kind)).contains(ACCESSION);
    assertThat(returned.inForceFrom()).isEqualTo(DayOfEffect.on(day("2013-02-10")));
    assertThat(returned.denunciation().flatMap(TreatyAction::date)).contains(day("2011-06-29"));
    assertThat(returned.withdrawnFrom()).isEqualTo(DayOfEffect.on(day("2012-06-29")));
    assertThat(returned.otherActions())
        .extracting(TreatyAction::kind)
        .containsExactly(RATIFICATION);
  }

  /** As Trinidad and Tobago did in 1998 with the first Optional Protocol to the Covenant. */
  @Test
  void showsTheEffectOfANoticeDespiteAReturnOnTheSameDay() {
    Conference record =
        conference(
            actions()
                .threeInstruments()
                .add("tto", RATIFICATION, "2004-01-01")
                .add("tto", DENUNCIATION, "2008-05-26")
                .add("tto", ACCESSION, "2008-05-26"));

    assertThat(row(record, "tto", "2008-05-26").withdrawnFrom())
        .isEqualTo(DayOfEffect.on(day("2009-05-26")));
  }

  @Test
  void forgetsANoticeThatWasTakenBack() {
    Conference record =
        conference(
            actions()
                .threeInstruments()
                .add("aut", DENUNCIATION, "2010-01-01")
                .add("aut", DENUNCIATION_WITHDRAWN, "2010-06-01"));

    assertThat(row(record, "aut", "2010-05-31").denounced()).isEqualTo(Answer.YES);
    assertThat(row(record, "aut", "2010-05-31").withdrawnFrom())
        .isEqualTo(DayOfEffect.on(day("2011-01-01")));
    StatusRow after = row(record, "aut", "2010-06-01");
    assertThat(after.denunciation()).isEmpty();
    assertThat(after.denounced()).isEqualTo(Answer.NO);
    assertThat(after.withdrawnFrom()).isEqualTo(DayOfEffect.never());
    assertThat(after.otherActions()).hasSize(2);
  }

  @Test
  void showsWhenAParticipantLeftAProtocolTogetherWithTheConvention() {
    Conference record =
        conference(
            actions()
                .threeInstruments()
                .add(toProtocol("aut", "2005-01-01"))
                .add("aut", DENUNCIATION, "2010-01-01"));

    StatusRow left =
        StatusTable.of(record, Treaties.PROTOCOL, day("2012-01-01")).orElseThrow().rows().get(0);
    assertThat(left.status()).isEqualTo(ParticipantStatus.WITHDRAWN);
    assertThat(left.denunciation()).isEmpty();
    assertThat(left.withdrawnFrom()).isEqualTo(DayOfEffect.on(day("2011-01-01")));
  }

  @Test
  void saysUnknownForActionsWithoutADay() {
    Conference record =
        conference(
            actions()
                .threeInstruments()
                .undated("fin", SIGNATURE)
                .undated("fin", RATIFICATION)
                .undated("bra", DENUNCIATION));

    StatusRow finland = row(record, "fin", "2010-01-01");
    assertThat(finland.signature()).isPresent();
    assertThat(finland.signed()).isEqualTo(Answer.UNKNOWN);
    assertThat(finland.consented()).isEqualTo(Answer.UNKNOWN);
    assertThat(finland.inForceFrom()).isEqualTo(DayOfEffect.unknown());
    StatusRow brazil = row(record, "bra", "2010-01-01");
    assertThat(brazil.denounced()).isEqualTo(Answer.UNKNOWN);
    assertThat(brazil.withdrawnFrom()).isEqualTo(DayOfEffect.unknown());
  }

  @Test
  void saysUnknownAfterTheLastKnownDay() {
    Conference record =
        conference(actions().threeInstruments().add("fin", SIGNATURE, "2001-01-01"));

    StatusRow finland = row(record, "fin", "2021-01-01");
    assertThat(finland.consented()).isEqualTo(Answer.UNKNOWN);
    assertThat(finland.inForceFrom()).isEqualTo(DayOfEffect.unknown());
    assertThat(finland.withdrawnFrom()).isEqualTo(DayOfEffect.unknown());
    assertThat(row(record, "aut", "2021-01-01").signed())
        .as("the period for signature has ended")
        .isEqualTo(Answer.NO);
  }

  @Test
  void countsNoInstrumentThatWasWithdrawn() {
    Conference record =
        conference(
            actions()
                .add("aut", RATIFICATION, "2003-05-01")
                .add("aut", INSTRUMENT_WITHDRAWN, "2003-06-01"));

    assertThat(row(record, "aut", "2003-05-31").consented()).isEqualTo(Answer.YES);
    StatusRow after = row(record, "aut", "2003-06-01");
    assertThat(after.consented()).isEqualTo(Answer.NO);
    assertThat(after.inForceFrom()).isEqualTo(DayOfEffect.never());
    assertThat(after.otherActions())
        .extracting(TreatyAction::kind)
        .containsExactly(INSTRUMENT_WITHDRAWN);
  }

  @Test
  void ignoresANoticeForATerritory() {
    TreatyAction notice =
        Treaties.Actions.action("aut", DENUNCIATION)
            .date(day("2010-01-01"))
            .territory(LocalizedText.english("Example Islands"))
            .build();
    Conference record = conference(actions().threeInstruments().add(notice));

    StatusRow austria = row(record, "aut", "2012-01-01");
    assertThat(austria.denounced()).isEqualTo(Answer.NO);
    assertThat(austria.withdrawnFrom()).isEqualTo(DayOfEffect.never());
    assertThat(austria.otherActions()).containsExactly(notice);
  }

  @Test
  void distinguishesATreatyThatIsNotInForceFromOneWhoseDayIsUnknown() {
    Conference tooFew = conference(actions().add("aut", RATIFICATION, "2003-05-01"));
    Conference undetermined =
        conference(
            convention().toBuilder().entryIntoForce(Optional.empty()).build(),
            actions().add("aut", RATIFICATION, "2003-05-01"));

    assertThat(row(tooFew, "aut", "2010-01-01").inForceFrom()).isEqualTo(DayOfEffect.never());
    assertThat(row(undetermined, "aut", "2010-01-01").inForceFrom())
        .isEqualTo(DayOfEffect.unknown());
  }

  @Test
  void refusesADayThatContradictsItsAnswer() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DayOfEffect(DayCertainty.CERTAIN, Optional.empty()))
        .withMessageContaining("if and only if");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DayOfEffect(DayCertainty.NEVER, Optional.of(KNOWN_UNTIL)));
  }

  private static StatusRow row(Conference record, String participant, String day) {
    ParticipantId id = participant(participant);
    return table(record, day).rows().stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static StatusTable table(Conference record, String day) {
    return StatusTable.of(record, Treaties.CONVENTION, day(day)).orElseThrow();
  }

  private static Conference conference(Treaties.Actions actions) {
    return conference(convention(), actions);
  }

  private static Conference conference(Convention convention, Treaties.Actions actions) {
    return Conference.builder()
        .id(new ConferenceId("example-cop"))
        .addConvention(convention)
        .addConvention(protocol())
        .addAllTreatyActions(actions.listed())
        .build();
  }

  private static StateCode code(String code) {
    return new StateCode(code);
  }
}
