package org.unodc.cop.tests.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.unodc.cop.testkit.CopAssertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleTexts;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.rule.Verdict;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.validation.Report;
import org.unodc.cop.testkit.fixture.Actors;
import org.unodc.cop.testkit.fixture.Conferences;
import org.unodc.cop.testkit.fixture.Sessions;
import org.unodc.cop.testkit.fixture.SideEvents;

class CopAssertionsTest {
  private static final String RULE = "side-event.lies-within-its-session";
  private static final String OTHER = "side-event.has-a-main-organizer";
  private static final LocalDate DAY = LocalDate.of(2024, 11, 1);

  private static final String FINDINGS =
      "\n- WARNING of side-event.lies-within-its-session at \"/sideEvents/0/slot\": Side event"
          + " \"Uniting forces\" (se-014) takes place on 19 October 2024, outside the days of session"
          + " example-cop2, which is held from 14 to 18 October 2024.";

  private final ValidationReport late =
      Rulebook.standard().validate(record(19), DAY, ValidationProfile.full());
  private final ValidationReport sound =
      Rulebook.standard().validate(record(18), DAY, ValidationProfile.full());

  @Test
  void acceptsAnExistingFinding() {
    assertThat(late).hasFinding(RULE).at("/sideEvents/0/slot").withSeverity(Severity.WARNING);
    assertThat(late).hasOnlyFinding(RULE).at("/sideEvents/0/slot");
    assertThat(Report.of(late)).hasFinding(RULE);
  }

  @Test
  void reportsTheOtherFindings() {
    assertFails(
        () -> assertThat(late).hasFinding(OTHER),
        "The report has no finding of side-event.has-a-main-organizer, whose verdict is PASSED."
            + " It has these findings:"
            + FINDINGS);
    assertFails(
        () -> assertThat(sound).hasOnlyFinding(RULE),
        "The report has no finding of side-event.lies-within-its-session, whose verdict is"
            + " PASSED. It has no findings at all.");
  }

  @Test
  void reportsTheLocationsOfTheFindingsOfTheRule() {
    assertFails(
        () -> assertThat(late).hasFinding(RULE).at("/sideEvents/3"),
        "The report has no finding of side-event.lies-within-its-session at \"/sideEvents/3\"."
            + " It has these findings of side-event.lies-within-its-session:"
            + FINDINGS);
    assertFails(
        () ->
            assertThat(late).hasFinding(RULE).at("/sideEvents/0/slot").withSeverity(Severity.ERROR),
        "The report has no finding of side-event.lies-within-its-session at"
            + " \"/sideEvents/0/slot\" with severity ERROR. It has these findings of"
            + " side-event.lies-within-its-session at \"/sideEvents/0/slot\":"
            + FINDINGS);
  }

  @Test
  void reportsAnAdditionalFinding() {
    ValidationReport twice =
        Cop.validate(record(19).toBuilder().addSession(Sessions.session().build()).build(), DAY);
    assertFails(
        () -> assertThat(twice).hasOnlyFinding("reference.ids-are-unique"),
        "The report should have only one finding, of reference.ids-are-unique, but has these"
            + " findings:"
            + "\n- ERROR of reference.ids-are-unique at \"/sessions/1/id\": Session example-cop2 has"
            + " the same id as an earlier thing of its kind."
            + FINDINGS);
  }

  @Test
  void refusesARuleThatTheRulebookDoesNotHave() {
    String message = "The rulebook of the report has no rule session.is-never-dull.";
    assertFails(() -> assertThat(sound).hasFinding("session.is-never-dull"), message);
    assertFails(() -> assertThat(sound).hasNoFinding("session.is-never-dull"), message);
    assertFails(
        () -> assertThat(sound).hasVerdict("session.is-never-dull", Verdict.PASSED), message);
  }

  @Test
  void requiresThatThereAreNoFindings() {
    assertThat(sound).hasNoFindings().hasNoErrors().hasNoFinding(RULE).isComplete();
    assertThat(late).hasNoFinding(OTHER);
    assertFails(() -> assertThat(late).hasNoFindings(), "The report has findings:" + FINDINGS);
    assertFails(
        () -> assertThat(late).hasNoFinding(RULE),
        "The report has findings of side-event.lies-within-its-session:" + FINDINGS);
  }

  @Test
  void requiresThatNoFindingIsAnError() {
    assertThat(late).hasNoErrors();
    ValidationProfile strict =
        ValidationProfile.builder().name("strict").level(RULE, Severity.ERROR).build();
    ValidationReport strictly = Rulebook.standard().validate(record(19), DAY, strict);
    assertFails(
        () -> assertThat(strictly).hasNoErrors(),
        "The report has errors:" + FINDINGS.replace("WARNING", "ERROR"));
  }

  @Test
  void checksTheVerdictOfARule() {
    assertThat(sound).hasVerdict(RULE, Verdict.PASSED);
    assertThat(late).hasVerdict(RULE, Verdict.FAILED);
    assertFails(
        () -> assertThat(late).hasVerdict(RULE, Verdict.NOT_APPLICABLE),
        "The verdict of side-event.lies-within-its-session is not NOT_APPLICABLE but FAILED. It"
            + " has these findings:"
            + FINDINGS);
  }

  @Test
  void isCompleteIfTheProfileDisablesARule() {
    assertThat(Rulebook.standard().validate(record(18), DAY, ValidationProfile.basic()))
        .isComplete();
  }

  @Test
  void isNotCompleteIfARuleThrew() {
    Rule<Conference> broken =
        Rule.notice("house.breaks-down", Conference.class)
            .saying(
                RuleTexts.builder()
                    .title(LocalizedText.english("It breaks down."))
                    .message(LocalizedText.english("{0} breaks it down."))
                    .hint(LocalizedText.english("Mend it."))
                    .build())
            .holds(
                record -> {
                  throw new IllegalStateException();
                });
    ValidationReport report = Rulebook.standard().with(broken).validate(record(18), DAY);
    assertFails(
        () -> assertThat(report).isComplete(),
        "Some rules were not completed:\n- house.breaks-down: The rule broke down at \"\" with"
            + " java.lang.IllegalStateException.");
  }

  @Test
  void acceptsAnExistingProblem() {
    CopException refusal = refusal();
    assertThat(refusal).hasProblem(ProblemCode.MISSING_MEMBER).at("").at(1, 1);
    assertThat(refusal).hasProblem(ProblemCode.UNKNOWN_MEMBER).at("/name").at(1, 19);
    assertThat(refusal).hasMessageContaining("name");
  }

  @Test
  void reportsTheOtherProblems() {
    String problems =
        "\n- member.missing at \"\" (line 1, column 1): A conference must have the"
            + " member \"id\" (the id of a conference such as untoc-cop)."
            + "\n- member.unknown at \"/name\" (line 1, column 19): A conference has no member"
            + " \"name\".";
    assertFails(
        () -> assertThat(refusal()).hasProblem(ProblemCode.SYNTAX),
        "The exception has no problem json.syntax. It has these problems:" + problems);
    assertFails(
        () -> assertThat(refusal()).hasOnlyProblem(ProblemCode.UNKNOWN_MEMBER),
        "The exception should have only one problem, member.unknown, but has these problems:"
            + problems);
  }

  @Test
  void reportsTheLocationsOfTheProblemsOfTheCode() {
    String problems =
        "\n- member.unknown at \"/name\" (line 1, column 19): A conference has no member \"name\".";
    assertFails(
        () -> assertThat(refusal()).hasProblem(ProblemCode.UNKNOWN_MEMBER).at("/title"),
        "The exception has no problem member.unknown at \"/title\". It has these problems of"
            + " member.unknown:"
            + problems);
    assertFails(
        () -> assertThat(refusal()).hasProblem(ProblemCode.UNKNOWN_MEMBER).at("/name").at(2, 1),
        "The exception has no problem member.unknown at \"/name\" at line 2, column 1. It has these"
            + " problems of member.unknown at \"/name\":"
            + problems);
  }

  private static CopException refusal() {
    byte[] json = "{\"format\":\"cop/1\",\"name\":\"x\"}".getBytes(UTF_8);
    return catchThrowableOfType(CopException.class, () -> Cop.read(json));
  }

  private static void assertFails(ThrowingCallable assertion, String message) {
    assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessage(message);
  }

  /** {@return a record with a session that ends on 18 October and an event on a day of October} */
  private static Conference record(int day) {
    OffsetDateTime start = OffsetDateTime.parse("2024-10-%sT13:00:00+02:00".formatted(day));
    return Conferences.conference()
        .addSecretariatUnit(Actors.secretariatUnit().build())
        .addSession(
            Sessions.session()
                .days(DateRange.of(LocalDate.of(2024, 10, 14), LocalDate.of(2024, 10, 18)))
                .build())
        .addSideEvent(
            SideEvents.sideEvent()
                .session(SessionId.of("example-cop2"))
                .title(LocalizedText.english("Uniting forces"))
                .slot(TimeSlot.of(start, start.plusMinutes(50)))
                .build())
        .build();
  }
}
