package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.ParameterSetting;
import org.unodc.cop.domain.rule.ReportComparison;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.rule.Suppression;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.rule.Verdict;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.report.ReportFormat;
import org.unodc.cop.sdk.validation.Report;
import org.unodc.cop.testkit.RuleCorpus;

/** A rule with cases, and the one finding that a record causes in one of them. */
class RuleCasesTest {
  private static final RuleId RULE = RuleId.of("source.words-are-listed");
  private static final RuleId CASE = RuleId.of("bureau.officers-hold-known-offices");
  private static final RuleId OTHER_CASE = RuleId.of("stakeholder.kind-is-a-listed-word");

  /** The id of the case in earlier versions. */
  private static final RuleId FORMER = RuleId.of("session.officers-hold-known-offices");

  private static final Rulebook RULES = Rulebook.standard();
  private static final Conference RECORD =
      CopJson.of(Conference.class).read(RuleCorpus.broken(CASE));

  @Test
  void aFindingHasTheIdOfTheRuleAndTheTextsOfTheCase() {
    Finding finding = validate(ValidationProfile.full()).findings().get(0);

    assertThat(finding.rule()).isEqualTo(RULE);
    assertThat(finding.ruleCase()).contains(CASE);
    assertThat(finding.caseOrRule()).isEqualTo(CASE);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(RULES.find(CASE).orElseThrow().cases())
        .filteredOn(one -> one.id().equals(CASE))
        .extracting(one -> one.texts().hint(OfficialLanguage.FRENCH))
        .containsExactly(finding.hint(OfficialLanguage.FRENCH));
  }

  @Test
  void aReportIsAskedForTheFindingsOfARuleOrCase() {
    ValidationReport report = validate(ValidationProfile.full());

    assertThat(report.findingsOf(RULE)).hasSize(1).isEqualTo(report.findingsOf(CASE));
    assertThat(report.findingsOf(OTHER_CASE)).isEmpty();
    assertThat(outcome(report).verdict()).isEqualTo(Verdict.FAILED);
    assertThat(outcome(report).findings()).isEqualTo(1);
    assertThat(report.outcome(CASE).orElseThrow().verdict()).isEqualTo(Verdict.FAILED);
    assertThat(report.outcome(OTHER_CASE).orElseThrow().findings()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "source.words-are-listed",
        "bureau.officers-hold-known-offices",
        "session.officers-hold-known-offices",
        "bureau"
      })
  void aProfileCanExcludeTheCase(String selector) {
    ValidationReport report = validate(profile().exclude(selector).build());

    assertThat(report.findings()).isEmpty();
    assertThat(report.isComplete()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"stakeholder.kind-is-a-listed-word", "source", "session"})
  void aChoiceOfAnotherCaseOrHeadingLeavesTheCase(String selector) {
    assertThat(validate(profile().exclude(selector).build()).findings()).hasSize(1);
  }

  @Test
  void aChoiceOfTheCaseTakesPrecedence() {
    ValidationProfile mine =
        profile()
            .exclude(RULE.value())
            .include(FORMER.value())
            .level(RULE.value(), Severity.NOTICE)
            .level(CASE.value(), Severity.ERROR)
            .build();

    assertThat(validate(mine).findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
    assertThat(mine.enables(RULES.find(RULE).orElseThrow())).isTrue();
  }

  @Test
  void theOutcomeNamesTheCasesThatTheProfileDisables() {
    RuleOutcome outcome = outcome(validate(profile().exclude(CASE.value()).build()));

    assertThat(outcome.skip()).isEmpty();
    assertThat(outcome.cases())
        .filteredOn(one -> one.verdict() == Verdict.SKIPPED)
        .extracting(RuleOutcome::rule)
        .containsExactly(CASE);
    assertThat(outcome(validate(profile().exclude(RULE.value()).build())).skip()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "source.words-are-listed",
        "bureau.officers-hold-known-offices",
        "session.officers-hold-known-offices"
      })
  void aSuppressionCanNameTheCase(String rule) {
    ValidationReport report = validate(profile().suppress(suppression(rule)).build());

    assertThat(report.findings()).isEmpty();
    assertThat(outcome(report).verdict()).isEqualTo(Verdict.SUPPRESSED);
  }

  @Test
  void aSuppressionOfAnotherCaseLeavesTheFindingAndIsUnused() {
    assertThat(validate(profile().suppress(suppression(OTHER_CASE.value())).build()).findings())
        .extracting(Finding::caseOrRule)
        .containsExactly(CASE, RuleId.of("profile.suppressions-are-used"));
  }

  @Test
  void aParameterIsSetForACase() {
    RuleId lengths = RuleId.of("session.lengths-are-plausible");
    ParameterSetting ofCase =
        new ParameterSetting(RuleId.of("session.length-is-plausible"), "days", 1);
    Conference session =
        CopJson.of(Conference.class)
            .read(RuleCorpus.sound(RuleId.of("session.length-is-plausible")));

    assertThat(
            RULES
                .validate(session, RuleCorpus.day(), profile().parameter(ofCase).build())
                .findingsOf(lengths))
        .hasSize(1);
  }

  @Test
  void aParameterIsThatOfOneCase() {
    RuleId lengths = RuleId.of("session.lengths-are-plausible");
    ValidationProfile ofWhole =
        profile().parameter(new ParameterSetting(lengths, "days", 400)).build();
    ValidationProfile ofEach =
        profile()
            .parameter(new ParameterSetting(RuleId.of("session.length-is-plausible"), "days", 20))
            .parameter(
                new ParameterSetting(RuleId.of("procedure.times-are-plausible"), "days", 400))
            .build();

    assertThat(RULES.mismatches(ofWhole))
        .singleElement()
        .extracting(mismatch -> mismatch.in(OfficialLanguage.ENGLISH))
        .asString()
        .endsWith("days of session.lengths-are-plausible");
    assertThat(RULES.mismatches(ofEach)).isEmpty();
    assertThat(RULES.find(lengths).orElseThrow().parameters()).isEmpty();
  }

  @Test
  void theFindingIsKnownFromAReportOfAnEarlierVersion() {
    ValidationReport now = validate(ValidationProfile.full());
    ValidationReport former = earlier(now);

    assertThat(now.newSince(former).findings()).isEmpty();
    assertThat(outcome(now.newSince(former)).suppressed()).isEqualTo(1);
    assertThat(ReportComparison.between(former, now).remaining()).hasSize(1);
  }

  @Test
  void aFindingOfADisabledCaseIsNotSolved() {
    ReportComparison comparison =
        ReportComparison.between(
            validate(ValidationProfile.full()), validate(profile().exclude(CASE.value()).build()));

    assertThat(comparison.unchecked()).hasSize(1);
    assertThat(comparison.solved()).isEmpty();
  }

  @Test
  void aReportIsReadWithItsCasesAlsoIfAnEarlierVersionWroteIt() {
    ValidationReport now = validate(ValidationProfile.full());

    for (ValidationReport written : new ValidationReport[] {now, earlier(now)}) {
      String json = CopJson.of(Report.class).write(Report.of(written));
      assertThat(CopJson.of(Report.class).read(json).validation().findings())
          .isEqualTo(now.findings())
          .extracting(finding -> finding.message(OfficialLanguage.CHINESE))
          .containsExactly(now.findings().get(0).message(OfficialLanguage.CHINESE));
    }
  }

  @ParameterizedTest
  @EnumSource(names = "JUNIT", mode = EnumSource.Mode.EXCLUDE)
  void everyFormatNamesTheCase(ReportFormat format) {
    Report report = Report.of(validate(ValidationProfile.full()));

    assertThat(format.render(report, OfficialLanguage.FRENCH)).contains(CASE.value());
  }

  @Test
  void idsOfEarlierVersionsAreUnderstoodAndSaidToBeOld() {
    ValidationProfile mine =
        profile()
            .exclude("session.presidency-rotates")
            .exclude(RULE.value())
            .suppress(suppression(FORMER.value()))
            .build();

    assertThat(RULES.mismatches(mine)).isEmpty();
    assertThat(RULES.formerIds(mine).orElseThrow().in(OfficialLanguage.ENGLISH))
        .isEqualTo(
            "The profile mine names rules by ids of earlier versions, which are still understood:"
                + " session.officers-hold-known-offices (now a case of source.words-are-listed),"
                + " session.presidency-rotates (now bureau.presidency-rotates).");
    assertThat(RULES.formerIds(profile().exclude(RULE.value()).build())).isEmpty();
  }

  private static ValidationReport validate(ValidationProfile profile) {
    return RULES.validate(RECORD, RuleCorpus.day(), profile);
  }

  /** {@return the report that a version without cases would have written} */
  private static ValidationReport earlier(ValidationReport report) {
    Finding finding = report.findings().get(0);
    return ValidationReport.builder()
        .from(report)
        .findings(
            List.of(
                Finding.builder().from(finding).rule(FORMER).ruleCase(Optional.empty()).build()))
        .build();
  }

  private static RuleOutcome outcome(ValidationReport report) {
    return report.outcome(RULE).orElseThrow();
  }

  private static Suppression suppression(String rule) {
    return Suppression.builder().rule(RuleId.of(rule)).reason("It is so in the source.").build();
  }

  private static ValidationProfile.Builder profile() {
    return ValidationProfile.full().toBuilder().name("mine");
  }
}
