package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.domain.stakeholder.AccreditationStepKind.ADMITTED;
import static org.unodc.cop.domain.stakeholder.AccreditationStepKind.APPLIED;
import static org.unodc.cop.domain.stakeholder.AccreditationStepKind.ATTENDED;
import static org.unodc.cop.domain.stakeholder.AccreditationStepKind.LISTED;
import static org.unodc.cop.domain.stakeholder.AccreditationStepKind.OBJECTED;
import static org.unodc.cop.domain.stakeholder.AccreditationStepKind.OBJECTION_DECIDED;
import static org.unodc.cop.domain.stakeholder.AccreditationStepKind.REFUSED;
import static org.unodc.cop.domain.stakeholder.AccreditationStepKind.REGISTERED;
import static org.unodc.cop.domain.stakeholder.AccreditationStepKind.WITHDRAWN;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.id.AccreditationBasisId;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.rule.Verdict;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.AccreditationStep;
import org.unodc.cop.domain.stakeholder.AccreditationStepKind;
import org.unodc.cop.domain.stakeholder.ConsultativeCategory;
import org.unodc.cop.domain.stakeholder.ConsultativeStatus;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.domain.validation.Rulebook;

class AccreditationRulesTest {
  private static final String FITS = "stakeholder.basis-fits-its-status";
  private static final String ORDER = "stakeholder.accreditation-steps-follow-their-order";
  private static final String ADMISSION = "stakeholder.attended-after-admission";
  private static final String WITH_STATUS = "untoc-rop-2008-rule-17-1";
  private static final String WITHOUT_STATUS = "untoc-rop-2008-rule-17-2";

  @Test
  void checksTheBasisAgainstTheStatusAtThatTime() {
    assertThat(verdict(FITS, withStatusSince(2012, WITHOUT_STATUS))).isEqualTo(Verdict.FAILED);
    assertThat(verdict(FITS, withStatusSince(2012, WITH_STATUS))).isEqualTo(Verdict.PASSED);
    assertThat(verdict(FITS, withStatusSince(2018, WITHOUT_STATUS)))
        .isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(verdict(FITS, withStatusSince(2023, WITHOUT_STATUS)))
        .isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(verdict(FITS, withStatusSince(2023, WITH_STATUS))).isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void doesNotApplyToAStatusOfAnUnknownYear() {
    OptionalInt unknown = OptionalInt.empty();
    assertThat(verdict(FITS, conference(unknown, basis(WITHOUT_STATUS))))
        .isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(verdict(FITS, conference(unknown, basis(WITH_STATUS)))).isEqualTo(Verdict.PASSED);
  }

  @Test
  void allowsRegistrationAndAttendanceBeforeTheDecision() {
    Accreditation.Builder contested =
        steps(APPLIED, "2018-07-01")
            .addSteps(step(LISTED, "2018-09-10"))
            .addSteps(step(REGISTERED, "2018-10-01"))
            .addSteps(step(ATTENDED, "2018-10-15"))
            .addSteps(step(ADMITTED, "2018-10-16"));
    assertThat(verdict(ORDER, conference(contested))).isEqualTo(Verdict.PASSED);
    assertThat(verdict(ADMISSION, conference(contested))).isEqualTo(Verdict.PASSED);
  }

  @Test
  void comparesOnlyTheStepsOfOneApplication() {
    Accreditation.Builder again =
        steps(APPLIED, "2018-05-01")
            .addSteps(step(REFUSED, "2018-06-01"))
            .addSteps(step(APPLIED, "2018-07-01"))
            .addSteps(step(LISTED, "2018-09-10"));
    assertThat(verdict(ORDER, conference(again))).isEqualTo(Verdict.PASSED);
    Accreditation.Builder early =
        steps(APPLIED, "2018-05-01")
            .addSteps(step(REFUSED, "2018-06-01"))
            .addSteps(step(LISTED, "2018-06-10"));
    assertThat(verdict(ORDER, conference(early))).isEqualTo(Verdict.FAILED);
  }

  @Test
  void reportsAnAdmissionAfterTheSession() {
    Accreditation.Builder late =
        steps(ATTENDED, "2018-10-15").addSteps(step(ADMITTED, "2018-10-22"));
    ValidationReport report = validate(conference(late));
    assertThat(report.findingsOf(RuleId.of(ADMISSION)))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
    Accreditation.Builder under = late.basis(new AccreditationBasisId(WITHOUT_STATUS));
    assertThat(validate(conference(under)).findingsOf(RuleId.of(ADMISSION)))
        .as("rule 17 says that status should be accorded, but does not say by when")
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void reportsAttendanceAfterAnUndecidedObjection() {
    Accreditation.Builder contested =
        basis(WITHOUT_STATUS)
            .addSteps(step(LISTED, "2018-09-10"))
            .addSteps(step(OBJECTED, "2018-09-20"))
            .addSteps(step(ATTENDED, "2018-10-15"));
    assertThat(verdict(ADMISSION, conference(contested))).isEqualTo(Verdict.FAILED);
    contested.addSteps(step(OBJECTION_DECIDED, "2018-10-15"));
    assertThat(verdict(ADMISSION, conference(contested)))
        .as("the record does not say how the objection was decided")
        .isEqualTo(Verdict.NOT_APPLICABLE);
    contested.addSteps(step(ADMITTED, "2018-10-15"));
    assertThat(verdict(ADMISSION, conference(contested))).isEqualTo(Verdict.PASSED);
  }

  @Test
  void needsNoDecisionOnAnObjectionToAnOrganizationWithStatus() {
    assertThat(
            verdict(
                ADMISSION,
                conference(
                    accreditation()
                        .addSteps(step(OBJECTED, "2018-09-20"))
                        .addSteps(step(ATTENDED, "2018-10-15")))))
        .as("the record names the status but not the rule")
        .isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(
            verdict(
                ADMISSION,
                conference(
                    basis(WITH_STATUS)
                        .addSteps(step(OBJECTED, "2018-09-20"))
                        .addSteps(step(ATTENDED, "2018-10-15")))))
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void ignoresAnObjectionAfterTheAttendance() {
    assertThat(
            verdict(
                ADMISSION,
                conference(
                    basis(WITHOUT_STATUS)
                        .addSteps(step(LISTED, "2018-09-10"))
                        .addSteps(step(ATTENDED, "2018-10-15"))
                        .addSteps(step(OBJECTED, "2018-10-16")))))
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void reportsAttendanceAfterAWithdrawal() {
    Accreditation.Builder withdrawn =
        steps(ADMITTED, "2018-09-12")
            .addSteps(step(WITHDRAWN, "2018-09-20"))
            .addSteps(step(ATTENDED, "2018-10-15"));
    assertThat(verdict(ADMISSION, conference(withdrawn))).isEqualTo(Verdict.FAILED);
    Accreditation.Builder undated =
        steps(WITHDRAWN, "2018-09-20").addSteps(AccreditationStep.builder().kind(ATTENDED).build());
    assertThat(verdict(ADMISSION, conference(undated)))
        .as("no attendance is before the session")
        .isEqualTo(Verdict.FAILED);
    withdrawn.addSteps(step(ADMITTED, "2018-10-01"));
    assertThat(verdict(ADMISSION, conference(withdrawn)))
        .as("admitted again")
        .isEqualTo(Verdict.PASSED);
    Accreditation.Builder left =
        steps(ADMITTED, "2018-09-12")
            .addSteps(step(ATTENDED, "2018-10-15"))
            .addSteps(step(WITHDRAWN, "2018-10-16"));
    assertThat(verdict(ADMISSION, conference(left))).as("left early").isEqualTo(Verdict.PASSED);
  }

  @Test
  void reportsAttendanceOfOneThatWasNeverListed() {
    Accreditation.Builder applied =
        basis(WITHOUT_STATUS)
            .addSteps(step(APPLIED, "2018-07-01"))
            .addSteps(step(REGISTERED, "2018-10-14"))
            .addSteps(step(ATTENDED, "2018-10-15"));
    assertThat(verdict(ADMISSION, conference(applied))).isEqualTo(Verdict.FAILED);
    applied.addSteps(step(LISTED, "2018-09-10"));
    assertThat(verdict(ADMISSION, conference(applied)))
        .as("listed without objection")
        .isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(
            verdict(
                ADMISSION,
                conference(basis(WITHOUT_STATUS).addSteps(step(ATTENDED, "2018-10-15")))))
        .as("the record does not follow the application")
        .isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(
            verdict(
                ADMISSION,
                conference(
                    basis(WITH_STATUS)
                        .addSteps(step(APPLIED, "2018-07-01"))
                        .addSteps(step(ATTENDED, "2018-10-15")))))
        .as("the rule on organizations with status requires no list")
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  private static Accreditation.Builder basis(String basis) {
    return accreditation().basis(new AccreditationBasisId(basis));
  }

  private static Accreditation.Builder steps(AccreditationStepKind kind, String date) {
    return accreditation().addSteps(step(kind, date));
  }

  private static Accreditation.Builder accreditation() {
    return Accreditation.builder()
        .stakeholder(new StakeholderId("institute"))
        .session(new SessionId("cop9"));
  }

  private static AccreditationStep step(AccreditationStepKind kind, String date) {
    return AccreditationStep.builder().kind(kind).date(LocalDate.parse(date)).build();
  }

  private static Conference withStatusSince(int year, String basis) {
    return conference(OptionalInt.of(year), basis(basis));
  }

  private static Conference conference(Accreditation.Builder accreditation) {
    return conference(OptionalInt.empty(), accreditation);
  }

  private static Conference conference(OptionalInt year, Accreditation.Builder accreditation) {
    return Conference.builder()
        .id(new ConferenceId("example-cop"))
        .addAllRulesOfProcedure(RulesOfProcedure.untoc())
        .addSessions(
            Session.builder()
                .id(new SessionId("cop9"))
                .days(DateRange.of(LocalDate.of(2018, 10, 15), LocalDate.of(2018, 10, 19)))
                .build())
        .addStakeholders(
            Stakeholder.builder()
                .id(new StakeholderId("institute"))
                .name(LocalizedText.english("Institute"))
                .consultativeStatus(
                    Optional.of(new ConsultativeStatus(ConsultativeCategory.SPECIAL, year)))
                .build())
        .addAccreditations(accreditation.build())
        .build();
  }

  private static Verdict verdict(String rule, Conference conference) {
    return validate(conference).outcome(RuleId.of(rule)).orElseThrow().verdict();
  }

  private static ValidationReport validate(Conference conference) {
    return Rulebook.standard().validate(conference, LocalDate.of(2024, 11, 1));
  }
}
