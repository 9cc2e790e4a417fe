package org.unodc.cop.tests.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.bureau.OfficerRole;
import org.unodc.cop.domain.deadline.Deadlines;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.overview.Bureau;
import org.unodc.cop.domain.place.RegionalGroup;
import org.unodc.cop.domain.procedure.ProceduralAnswer;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.rule.Verdict;
import org.unodc.cop.sdk.Cop;

/**
 * The draft rules of procedure of the Conference of the Parties to the UNFCCC answer the questions
 * of a presiding officer, each with its reason and its rule. See PROVENANCE.txt for the sources.
 */
class DraftRulesOfUnfcccTest {
  private static final Conference CONFERENCE = UnfcccQuestions.CONFERENCE;

  static Stream<Arguments> questions() {
    return UnfcccQuestions.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("questions")
  void isAnsweredWithItsRule(
      String question, ProceduralAnswer answer, Answer expected, String text) {
    assertThat(answer.in(OfficialLanguage.ENGLISH)).as(question).isEqualTo(text);
    assertThat(answer.answer()).as(question).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource
  void everyAnswerIsGivenInEveryLanguage(OfficialLanguage language) {
    assertThat(questions())
        .hasSizeGreaterThan(30)
        .allSatisfy(
            question ->
                assertThat(((ProceduralAnswer) question.get()[1]).reason(language))
                    .doesNotContain("{")
                    .isNotBlank());
  }

  @Test
  void deadlinesAreCountedFromTheOpening() {
    Deadlines deadlines =
        Deadlines.of(CONFERENCE.sessions().get(0), CONFERENCE.rulesOfProcedure(), List.of());

    assertThat(deadlines.dates())
        .extracting(
            due -> due.preparation().toString(),
            due -> due.day().toString(),
            due -> due.citation().map(Citation::provision).orElse(""))
        .containsExactly(
            tuple("PROPOSALS_OF_AMENDMENT", "1996-01-08", "art. 15 (2)"),
            tuple("NOTIFICATION_OF_SESSION", "1996-05-08", "draft rule 5"),
            tuple("PROVISIONAL_AGENDA", "1996-05-27", "draft rule 11"),
            tuple("CREDENTIALS", "1996-07-09", "draft rule 19"));
  }

  @Test
  void theBureauOfTheSecondSessionHasElevenSeats() {
    Bureau bureau = Bureau.of(CONFERENCE, SessionId.of("unfccc-cop2"));

    assertThat(bureau.rule().orElseThrow().size()).hasValue(11);
    assertThat(OfficerRole.listed())
        .allSatisfy(role -> assertThat(bureau.missing(role)).hasValue(0));
    assertThat(RegionalGroup.values())
        .allSatisfy(group -> assertThat(bureau.missingFrom(group)).hasValue(0));
    assertThat(bureau.byGroup().get(RegionalGroup.ASIA_PACIFIC)).hasSize(3);
  }

  @Test
  void theRecordPassesTheRulesAboutProcedureAndBureau() {
    ValidationReport report = Cop.validate(CONFERENCE, LocalDate.of(2024, 11, 1));

    assertThat(report.findings())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .isEmpty();
    assertThat(
            Stream.of(
                "bureau.officers-complete",
                "bureau.officers-hold-known-offices",
                "procedure.bureau-has-room-for-its-officers",
                "procedure.excepted-provisions-are-not-used",
                "procedure.matters-for-consensus-have-no-majority",
                "procedure.provisions-do-not-contradict-each-other"))
        .allSatisfy(
            rule ->
                assertThat(report.outcome(RuleId.of(rule)).map(RuleOutcome::verdict))
                    .contains(Verdict.PASSED));
  }
}
