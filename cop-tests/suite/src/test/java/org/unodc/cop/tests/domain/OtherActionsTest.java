package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.domain.party.TreatyActionKind.DECLARATION;
import static org.unodc.cop.domain.party.TreatyActionKind.DENUNCIATION;
import static org.unodc.cop.domain.party.TreatyActionKind.OBJECTION;
import static org.unodc.cop.domain.party.TreatyActionKind.PROVISIONAL_APPLICATION;
import static org.unodc.cop.domain.party.TreatyActionKind.PROVISIONAL_APPLICATION_ENDED;
import static org.unodc.cop.domain.party.TreatyActionKind.RATIFICATION;
import static org.unodc.cop.domain.party.TreatyActionKind.SIGNATURE;
import static org.unodc.cop.domain.party.TreatyActionKind.SIMPLIFIED_PROCEDURE;
import static org.unodc.cop.domain.party.TreatyActionKind.TERRITORIAL_APPLICATION;
import static org.unodc.cop.domain.party.TreatyActionKind.TERRITORIAL_APPLICATION_WITHDRAWN;
import static org.unodc.cop.tests.domain.Treaties.day;
import static org.unodc.cop.tests.domain.Treaties.participant;
import static org.unodc.cop.tests.domain.Treaties.statusOn;

import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.tests.domain.Treaties.Actions;

/** Consent by simplified procedure, provisional application, and actions that change no status. */
class OtherActionsTest {
  @Test
  void consentBySimplifiedProcedureBinds() {
    TreatyStatus status =
        status(
            Treaties.actions().threeInstruments().add("chl", SIMPLIFIED_PROCEDURE, "2005-01-01"));

    assertThat(statusOn(status, "chl", "2005-01-30")).isEqualTo(ParticipantStatus.CONSENTED);
    assertThat(statusOn(status, "chl", "2005-01-31")).isEqualTo(ParticipantStatus.PARTY);
  }

  @Test
  void provisionalApplicationMakesNobodyAParty() {
    TreatyStatus status =
        status(
            Treaties.actions()
                .add("chl", SIGNATURE, "2001-01-01")
                .add("chl", PROVISIONAL_APPLICATION, "2001-02-01", "2001-03-01")
                .add("chl", RATIFICATION, "2003-07-15")
                .add("ken", PROVISIONAL_APPLICATION, "2001-02-01")
                .add("ken", PROVISIONAL_APPLICATION_ENDED, "2002-02-01")
                .undated("per", PROVISIONAL_APPLICATION)
                .threeInstruments());

    assertThat(statusOn(status, "chl", "2001-03-01")).isEqualTo(ParticipantStatus.SIGNATORY);
    assertThat(provisional(status, "chl", "2001-02-28")).isEqualTo(Answer.NO);
    assertThat(provisional(status, "chl", "2001-03-01")).isEqualTo(Answer.YES);
    assertThat(provisional(status, "chl", "2003-09-28")).isEqualTo(Answer.YES);
    assertThat(provisional(status, "chl", "2003-09-29")).isEqualTo(Answer.NO);
    assertThat(provisional(status, "ken", "2002-01-31")).isEqualTo(Answer.YES);
    assertThat(provisional(status, "ken", "2002-02-01")).isEqualTo(Answer.NO);
    assertThat(provisional(status, "per", "2002-02-01")).isEqualTo(Answer.UNKNOWN);
    assertThat(provisional(status, "bra", "2002-02-01")).isEqualTo(Answer.NO);
    assertThat(provisional(status, "nobody", "2020-12-31")).isEqualTo(Answer.NO);
    assertThat(provisional(status, "nobody", "2021-01-01")).isEqualTo(Answer.UNKNOWN);
    assertThat(statusOn(status, "ken", "2005-01-01")).isEqualTo(ParticipantStatus.NONE);
  }

  @Test
  void objectionsDeclarationsAndTerritorialApplicationChangeNoStatus() {
    Actions actions = Treaties.actions().threeInstruments();
    TreatyStatus before = status(actions);
    for (TreatyActionKind kind :
        new TreatyActionKind[] {
          OBJECTION, DECLARATION, TERRITORIAL_APPLICATION, TERRITORIAL_APPLICATION_WITHDRAWN
        }) {
      actions.add("aut", kind, "2005-01-01").add("ken", kind, "2005-01-01");
    }
    TreatyStatus after = status(actions);

    assertThat(after.changesBetween(day("2000-01-01"), day("2020-12-31")).all())
        .isEqualTo(before.changesBetween(day("2000-01-01"), day("2020-12-31")).all());
    assertThat(statusOn(after, "ken", "2006-01-01")).isEqualTo(ParticipantStatus.NONE);
  }

  @Test
  void aDenunciationForOneTerritoryLeavesTheStateAParty() {
    TreatyAction forTerritory =
        Actions.action("aut", DENUNCIATION)
            .date(day("2005-01-01"))
            .territory(LocalizedText.english("Example Island"))
            .build();
    TreatyStatus status = status(Treaties.actions().threeInstruments().add(forTerritory));

    assertThat(statusOn(status, "aut", "2019-01-01")).isEqualTo(ParticipantStatus.PARTY);
  }

  @Test
  void reportsAnEndOfWhatNeverBegan() {
    RuleId rule = RuleId.of("party.withdrawal-takes-back-something");

    assertThat(findings(rule, one(PROVISIONAL_APPLICATION_ENDED))).isEqualTo(1);
    assertThat(findings(rule, one(TERRITORIAL_APPLICATION_WITHDRAWN))).isEqualTo(1);
    assertThat(
            findings(
                rule,
                Treaties.actions()
                    .add("ken", PROVISIONAL_APPLICATION, "2001-02-01")
                    .add("ken", PROVISIONAL_APPLICATION_ENDED, "2002-02-01")))
        .isZero();
  }

  @Test
  void someoneWhoLeftMayDeclareOrApplyProvisionallyButNotObject() {
    RuleId rule = RuleId.of("party.no-action-after-denunciation-took-effect");
    Actions left = Treaties.actions().threeInstruments().add("aut", DENUNCIATION, "2005-01-01");

    assertThat(findings(rule, left.add("aut", DECLARATION, "2007-01-01"))).isZero();
    assertThat(findings(rule, left.add("aut", PROVISIONAL_APPLICATION, "2007-01-01"))).isZero();
    assertThat(findings(rule, left.add("aut", OBJECTION, "2007-01-01"))).isEqualTo(1);
    assertThat(findings(rule, left.add("aut", TERRITORIAL_APPLICATION, "2007-01-01"))).isEqualTo(2);
  }

  @Test
  void severalObjectionsOfOneDayAreNotOneActionTwice() {
    RuleId rule = RuleId.of("party.same-action-once");
    Actions objections = Treaties.actions().add(objection("first")).add(objection("second"));

    assertThat(findings(rule, objections)).isZero();
    assertThat(findings(rule, objections.add(objection("second")))).isEqualTo(1);
  }

  private static TreatyAction objection(String reservation) {
    return Actions.action("aut", OBJECTION)
        .date(day("2005-01-01"))
        .note(LocalizedText.english("Objection to the " + reservation + " reservation of Chile"))
        .build();
  }

  private static Actions one(TreatyActionKind kind) {
    return Treaties.actions().add("ken", kind, "2002-02-01");
  }

  private static Answer provisional(TreatyStatus status, String participant, String day) {
    return status.appliesProvisionallyOn(participant(participant), day(day));
  }

  private static TreatyStatus status(Actions actions) {
    return Treaties.status(Treaties.convention(), actions);
  }

  private static int findings(RuleId rule, Actions actions) {
    return Treaties.findings(rule, Treaties.convention(), actions);
  }
}
