package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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
        steps(
            "APPLIED 2018-07-01",
            "LISTED 2018-09-10",
            "REGISTERED 2018-10-01",
            "ATTENDED 2018-10-15",
            "ADMITTED 2018-10-16");
    assertThat(verdict(ORDER, conference(contested))).isEqualTo(Verdict.PASSED);
    assertThat(admission(contested)).isEqualTo(Verdict.PASSED);
  }

  @Test
  void comparesOnlyTheStepsOfOneApplication() {
    Accreditation.Builder again =
        steps(
            "APPLIED 2018-05-01", "REFUSED 2018-06-01", "APPLIED 2018-07-01", "LISTED 2018-09-10");
    assertThat(verdict(ORDER, conference(again))).isEqualTo(Verdict.PASSED);
    Accreditation.Builder early =
        steps("APPLIED 2018-05-01", "REFUSED 2018-06-01", "LISTED 2018-06-10");
    assertThat(verdict(ORDER, conference(early))).isEqualTo(Verdict.FAILED);
  }

  @Test
  void reportsAnAdmissionAfterTheSession() {
    Accreditation.Builder late = steps("ATTENDED 2018-10-15", "ADMITTED 2018-10-22");
    assertThat(severitiesOfAdmission(late)).containsExactly(Severity.WARNING);
    assertThat(severitiesOfAdmission(late.basis(new AccreditationBasisId(WITHOUT_STATUS))))
        .as("rule 17 says that status should be accorded, but does not say by when")
        .containsExactly(Severity.WARNING);
  }

  @Test
  void reportsAttendanceAfterAnUndecidedObjection() {
    Accreditation.Builder contested =
        basis(WITHOUT_STATUS, "LISTED 2018-09-10", "OBJECTED 2018-09-20", "ATTENDED 2018-10-15");
    assertThat(admission(contested)).isEqualTo(Verdict.FAILED);
    contested.addSteps(step("OBJECTION_DECIDED 2018-10-15"));
    assertThat(admission(contested))
        .as("the record does not say how the objection was decided")
        .isEqualTo(Verdict.NOT_APPLICABLE);
    contested.addSteps(step("ADMITTED 2018-10-15"));
    assertThat(admission(contested)).isEqualTo(Verdict.PASSED);
  }

  @Test
  void needsNoDecisionOnAnObjectionToAnOrganizationWithStatus() {
    assertThat(admission(steps("OBJECTED 2018-09-20", "ATTENDED 2018-10-15")))
        .as("the record names the status but not the rule")
        .isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(admission(basis(WITH_STATUS, "OBJECTED 2018-09-20", "ATTENDED 2018-10-15")))
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void ignoresAnObjectionAfterTheAttendance() {
    assertThat(
            admission(
                basis(
                    WITHOUT_STATUS,
                    "LISTED 2018-09-10",
                    "ATTENDED 2018-10-15",
                    "OBJECTED 2018-10-16")))
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void reportsAttendanceAfterAWithdrawal() {
    Accreditation.Builder withdrawn =
        steps("ADMITTED 2018-09-12", "WITHDRAWN 2018-09-20", "ATTENDED 2018-10-15");
    assertThat(admission(withdrawn)).isEqualTo(Verdict.FAILED);
    withdrawn.addSteps(step("ADMITTED 2018-10-01"));
    assertThat(admission(withdrawn)).as("admitted again").isEqualTo(Verdict.PASSED);
    assertThat(admission(steps("WITHDRAWN 2018-09-20", "ATTENDED")))
        .as("no attendance is before the session")
        .isEqualTo(Verdict.FAILED);
    assertThat(
            admission(steps("ADMITTED 2018-09-12", "ATTENDED 2018-10-15", "WITHDRAWN 2018-10-16")))
        .as("left early")
        .isEqualTo(Verdict.PASSED);
  }

  @Test
  void reportsAttendanceOfOneThatWasNeverListed() {
    Accreditation.Builder applied =
        basis(WITHOUT_STATUS, "APPLIED 2018-07-01", "REGISTERED 2018-10-14", "ATTENDED 2018-10-15");
    assertThat(admission(applied)).isEqualTo(Verdict.FAILED);
    applied.addSteps(step("LISTED 2018-09-10"));
    assertThat(admission(applied)).as("listed without objection").isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(admission(basis(WITHOUT_STATUS, "ATTENDED 2018-10-15")))
        .as("the record does not follow the application")
        .isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(admission(basis(WITH_STATUS, "APPLIED 2018-07-01", "ATTENDED 2018-10-15")))
        .as("the rule on organizations with status requires no list")
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  private static Accreditation.Builder basis(String basis, String... steps) {
    return steps(steps).basis(new AccreditationBasisId(basis));
  }

  /** {@return an accreditation with these steps, each as its kind and its date, if it has one} */
  private static Accreditation.Builder steps(String... steps) {
    return Accreditation.builder()
        .stakeholder(new StakeholderId("institute"))
        .session(new SessionId("cop9"))
        .addAllSteps(Arrays.stream(steps).map(AccreditationRulesTest::step).toList());
  }

  private static AccreditationStep step(String words) {
    List<String> parts = Splitter.on(' ').splitToList(words);
    return AccreditationStep.builder()
        .kind(AccreditationStepKind.valueOf(parts.get(0)))
        .date(parts.stream().skip(1).findFirst().map(LocalDate::parse))
        .build();
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
        .addAllRulesOfProcedure(UntocRules.versions())
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

  private static Verdict admission(Accreditation.Builder accreditation) {
    return verdict(ADMISSION, conference(accreditation));
  }

  private static List<Severity> severitiesOfAdmission(Accreditation.Builder accreditation) {
    return validate(conference(accreditation)).findingsOf(RuleId.of(ADMISSION)).stream()
        .map(Finding::severity)
        .toList();
  }

  private static Verdict verdict(String rule, Conference conference) {
    return validate(conference).outcome(RuleId.of(rule)).orElseThrow().verdict();
  }

  private static ValidationReport validate(Conference conference) {
    return Rulebook.standard().validate(conference, LocalDate.of(2024, 11, 1));
  }
}
