package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.domain.party.TreatyActionKind.ACCESSION;
import static org.unodc.cop.domain.party.TreatyActionKind.DEFINITIVE_SIGNATURE;
import static org.unodc.cop.domain.party.TreatyActionKind.DENUNCIATION;
import static org.unodc.cop.domain.party.TreatyActionKind.DENUNCIATION_WITHDRAWN;
import static org.unodc.cop.domain.party.TreatyActionKind.FORMAL_CONFIRMATION;
import static org.unodc.cop.domain.party.TreatyActionKind.RATIFICATION;
import static org.unodc.cop.domain.party.TreatyActionKind.RESERVATION;
import static org.unodc.cop.domain.party.TreatyActionKind.RESERVATION_WITHDRAWN;
import static org.unodc.cop.domain.party.TreatyActionKind.SIGNATURE;
import static org.unodc.cop.domain.party.TreatyActionKind.SUCCESSION;
import static org.unodc.cop.tests.domain.Treaties.actions;
import static org.unodc.cop.tests.domain.Treaties.convention;
import static org.unodc.cop.tests.domain.Treaties.day;
import static org.unodc.cop.tests.domain.Treaties.participant;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.Delay;
import org.unodc.cop.domain.convention.DelayUnit;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.tests.domain.Treaties.Actions;

/** Rules about actions that are impossible by the meaning of the words. */
class ActionSequenceRulesTest {
  private static final RuleId BOUND = RuleId.of("party.denunciation-is-by-one-bound");
  private static final RuleId TAKEN = RuleId.of("party.withdrawal-takes-back-something");
  private static final RuleId ONCE = RuleId.of("party.treaty-is-signed-once");
  private static final RuleId KIND = RuleId.of("party.action-fits-its-participant");

  @Test
  void allowsDenunciationOnlyAfterConsent() {
    assertThat(found(BOUND, actions().add("che", DENUNCIATION, "2008-01-01"))).isEqualTo(1);
    assertThat(
            found(
                BOUND,
                actions()
                    .add("che", SIGNATURE, "2001-01-01")
                    .add("che", DENUNCIATION, "2008-01-01")))
        .isEqualTo(1);
    assertThat(
            found(
                BOUND,
                actions()
                    .add("che", ACCESSION, "2009-01-01")
                    .add("che", DENUNCIATION, "2008-01-01")))
        .isEqualTo(1);
    assertThat(
            found(
                BOUND,
                actions()
                    .add("che", ACCESSION, "2007-01-01")
                    .add("che", DENUNCIATION, "2008-01-01")))
        .isZero();
  }

  @Test
  void reportsNoMissingConsentIfTheRecordMayLackIt() {
    assertThat(
            found(
                BOUND,
                actions().undated("che", RATIFICATION).add("che", DENUNCIATION, "2008-01-01")))
        .isZero();
    assertThat(found(BOUND, actions().add("che", DENUNCIATION, "2021-01-01"))).isZero();
  }

  @Test
  void reportsAWithdrawalOfNothing() {
    assertThat(found(TAKEN, actions().add("che", RESERVATION_WITHDRAWN, "2008-01-01")))
        .isEqualTo(1);
    assertThat(found(TAKEN, actions().add("che", DENUNCIATION_WITHDRAWN, "2008-01-01")))
        .isEqualTo(1);
    assertThat(
            found(
                TAKEN,
                actions()
                    .add("che", RESERVATION_WITHDRAWN, "2008-01-01")
                    .add("che", RESERVATION, "2008-01-02")))
        .isEqualTo(1);
    assertThat(
            found(
                TAKEN,
                actions()
                    .add("che", RESERVATION, "2008-01-01")
                    .add("che", RESERVATION_WITHDRAWN, "2008-01-01")))
        .isZero();
  }

  @Test
  void allowsASuccessorToWithdrawAReservationOfItsPredecessor() {
    assertThat(
            found(
                TAKEN,
                actions()
                    .add("che", SUCCESSION, "2006-10-23", "2006-06-03")
                    .add("che", RESERVATION_WITHDRAWN, "2008-01-01")))
        .isZero();
  }

  @Test
  void findsASecondSignature() {
    Actions signed = actions().add("che", SIGNATURE, "2001-01-01");
    assertThat(found(ONCE, signed.add("che", DEFINITIVE_SIGNATURE, "2001-02-01"))).isZero();
    assertThat(found(ONCE, signed.add("che", SIGNATURE, "2001-03-01"))).isEqualTo(1);
  }

  @Test
  void allowsSuccessionOfStatesAndConfirmationOfOrganizations() {
    assertThat(found(KIND, actions().add("che", FORMAL_CONFIRMATION, "2004-01-01"))).isEqualTo(1);
    assertThat(found(KIND, actions().add("office", FORMAL_CONFIRMATION, "2004-01-01"))).isZero();
    assertThat(found(KIND, actions().add("office", SUCCESSION, "2004-01-01"))).isEqualTo(1);
    assertThat(found(KIND, actions().add("che", SUCCESSION, "2004-01-01"))).isZero();
    assertThat(found(KIND, actions().add("nobody", SUCCESSION, "2004-01-01"))).isZero();
  }

  @Test
  void findsAClauseWithoutNumberOrDelay() {
    RuleId complete = RuleId.of("convention.entry-into-force-clause-is-complete");
    Convention silent =
        convention().toBuilder()
            .entryIntoForce(
                Treaties.threeInstruments().toBuilder().delayDays(Optional.empty()).build())
            .build();

    assertThat(found(complete, silent, actions())).isEqualTo(1);
    assertThat(found(complete, convention(), actions())).isZero();
    Convention inMonths =
        convention().toBuilder()
            .entryIntoForce(
                Treaties.threeInstruments().toBuilder()
                    .delayDays(Optional.empty())
                    .delay(Delay.of(3, DelayUnit.MONTHS))
                    .build())
            .build();
    assertThat(found(complete, inMonths, actions())).isZero();
  }

  @Test
  void comparesAPublishedDayOfEntryIntoForce() {
    RuleId equal = RuleId.of("convention.published-entry-into-force-equals-computed");
    Convention right = convention().toBuilder().enteredIntoForceOn(day("2003-09-29")).build();
    Convention wrong = convention().toBuilder().enteredIntoForceOn(day("2003-09-30")).build();

    assertThat(found(equal, right, actions().threeInstruments())).isZero();
    assertThat(found(equal, wrong, actions().threeInstruments())).isEqualTo(1);
    assertThat(found(equal, wrong, actions())).isZero();
  }

  private static int found(RuleId rule, Actions actions) {
    return found(rule, convention(), actions);
  }

  private static int found(RuleId rule, Convention treaty, Actions actions) {
    Conference record =
        Conference.builder()
            .id(new ConferenceId("example-cop"))
            .addConventions(treaty)
            .addAllParticipants(
                ImmutableList.of(
                    new Participant.ParticipatingState(participant("che"), StateCode.of("CHE")),
                    new Participant.InternationalOrganization(
                        participant("office"), LocalizedText.english("Office of Examples"))))
            .addAllTreatyActions(actions.listed())
            .build();
    return Rulebook.standard()
        .validate(record, day("2024-11-01"), ValidationProfile.full())
        .findingsOf(rule)
        .size();
  }
}
