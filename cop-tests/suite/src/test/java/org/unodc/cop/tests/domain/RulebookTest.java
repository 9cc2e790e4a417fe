package org.unodc.cop.tests.domain;

import static com.google.common.base.Preconditions.checkState;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.domain.rule.RuleTexts;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.rule.Suppression;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.rule.Verdict;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.validation.Rulebook;

class RulebookTest {
  private static final LocalDate DAY = LocalDate.of(2024, 11, 1);
  private static final RuleId TITLED = RuleId.of("session.has-a-title");

  private final Conference conference =
      Conference.builder()
          .id(new ConferenceId("example-cop"))
          .addSessions(
              Session.builder()
                  .id(new SessionId("example-cop1"))
                  .title(LocalizedText.english("First session"))
                  .build())
          .addSessions(Session.builder().id(new SessionId("example-cop2")).build())
          .build();

  private final Rulebook rulebook =
      Rulebook.standard()
          .with(titled().when(session -> true).holds(session -> session.title().isPresent()));

  @Test
  void appliesRulesOfUsers() {
    ValidationReport report = rulebook.validate(conference, DAY);

    assertThat(report.findingsOf(TITLED)).hasSize(1);
    Finding finding = report.findingsOf(TITLED).get(0);
    assertThat(finding.place()).isEqualTo(Place.of("sessions").at(1));
    assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
    assertThat(finding.message()).isEqualTo("Session example-cop2 has no title.");
    assertThat(finding.hint()).isEqualTo("Add a title.");
  }

  @Test
  void returnsAnOutcomeForEveryRule() {
    ValidationReport report = rulebook.validate(conference, DAY);

    assertThat(report.outcomes()).hasSameSizeAs(rulebook.rules());
    RuleOutcome outcome = report.outcome(TITLED).orElseThrow();
    assertThat(outcome.verdict()).isEqualTo(Verdict.FAILED);
    assertThat(outcome.judged()).isEqualTo(2);
    assertThat(outcome.findings()).isEqualTo(1);
  }

  @Test
  void appliesARuleToAllValuesOfItsTypes() {
    Rule<Object> about =
        Rule.notice("session.has-a-title", Object.class)
            .among(Session.class, LocalizedText.class)
            .saying(
                RuleTexts.builder()
                    .title(LocalizedText.english("A session has a title."))
                    .message(LocalizedText.english("{0} has no title."))
                    .hint(LocalizedText.english("Add a title."))
                    .build())
            .holds(value -> value instanceof LocalizedText);

    ValidationReport report = Rulebook.standard().with(about).validate(conference, DAY);

    assertThat(report.outcome(TITLED).orElseThrow().judged()).isEqualTo(3);
    assertThat(report.findingsOf(TITLED))
        .extracting(Finding::place)
        .containsExactly(Place.of("sessions").at(0), Place.of("sessions").at(1));
  }

  @Test
  void reportsThatARuleIsNotApplicable() {
    Rulebook none = Rulebook.standard().with(titled().when(session -> false).holds(s -> false));

    assertThat(none.validate(conference, DAY).outcome(TITLED).orElseThrow().verdict())
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void appliesARuleOnlyIfAllItsConditionsHold() {
    Rulebook none =
        Rulebook.standard()
            .with(titled().when(session -> false).when(session -> true).holds(s -> false));

    assertThat(none.validate(conference, DAY).outcome(TITLED).orElseThrow().verdict())
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void givesTheFactToTheCheck() {
    Rulebook given =
        Rulebook.standard()
            .with(
                titled()
                    .given(
                        Session::title,
                        (session, title, record, findings) -> {
                          if (title.equals(LocalizedText.english("First session"))) {
                            findings.add(Place.of("title"));
                          }
                        }));

    ValidationReport report = given.validate(conference, DAY);

    assertThat(report.outcome(TITLED).orElseThrow().judged()).isEqualTo(1);
    assertThat(report.findingsOf(TITLED))
        .extracting(Finding::place)
        .containsExactly(Place.of("sessions").at(0).at("title"));
  }

  @Test
  void looksForAFactOnlyIfTheConditionsHold() {
    Rulebook given =
        Rulebook.standard()
            .with(
                titled()
                    .when(session -> session.title().isPresent())
                    .given(
                        (session, record) -> Optional.of(session.title().orElseThrow()),
                        (session, title, record, findings) -> findings.add(Place.of("title"))));

    ValidationReport report = given.validate(conference, DAY);

    assertThat(report.findingsOf(TITLED)).hasSize(1);
    assertThat(report.outcome(TITLED).orElseThrow().verdict()).isEqualTo(Verdict.FAILED);
  }

  @Test
  void refusesLocationsThatAreNotPointers() {
    assertThatIllegalArgumentException().isThrownBy(() -> Place.parse("sessions"));
    assertThatIllegalArgumentException().isThrownBy(() -> Place.parse("/a~b"));
    assertThatIllegalArgumentException().isThrownBy(() -> Place.parse("/a~"));
    assertThat(Place.parse("/a~0~1b").plus(Place.of("~"))).hasToString("/a~0~1b/~0");
  }

  @Test
  void continuesIfARuleThrows() {
    Rulebook broken =
        Rulebook.standard()
            .with(
                titled()
                    .check(
                        (session, record, findings) -> {
                          throw new IllegalStateException("no luck");
                        }));

    ValidationReport report = broken.validate(conference, DAY);

    RuleOutcome outcome = report.outcome(TITLED).orElseThrow();
    assertThat(outcome.verdict()).isEqualTo(Verdict.SKIPPED);
    assertThat(outcome.skip().map(skip -> skip.in(OfficialLanguage.ENGLISH)))
        .contains("The rule broke down at \"/sessions/0\" with java.lang.IllegalStateException.");
    assertThat(report.outcomes()).hasSameSizeAs(broken.rules());
  }

  @Test
  void reportsManyValuesOfOneTypeInTheirOrder() {
    Conference.Builder many = Conference.builder().id(new ConferenceId("example-cop"));
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      many.addSessions(Session.builder().id(new SessionId("example-cop" + i)).build());
      places.add(Place.of("sessions").at(i));
    }

    ValidationReport report = rulebook.validate(many.build(), DAY);

    assertThat(report.findingsOf(TITLED))
        .extracting(Finding::place)
        .containsExactlyElementsOf(places);
    assertThat(report.outcome(TITLED).orElseThrow().judged()).isEqualTo(300);
  }

  @Test
  void stopsARuleAtTheFirstValueOfManyForWhichItThrows() {
    Conference.Builder many = Conference.builder().id(new ConferenceId("example-cop"));
    for (int i = 0; i < 300; i++) {
      many.addSessions(Session.builder().id(new SessionId("example-cop" + i)).build());
    }
    SessionId last = new SessionId("example-cop200");
    Rulebook broken =
        Rulebook.standard()
            .with(
                titled()
                    .check(
                        (session, record, findings) -> {
                          checkState(!session.id().equals(last));
                          findings.add(Place.here());
                        }));

    ValidationReport report = broken.validate(many.build(), DAY);

    RuleOutcome outcome = report.outcome(TITLED).orElseThrow();
    assertThat(outcome.judged()).isEqualTo(200);
    assertThat(outcome.findings()).isEqualTo(200);
    assertThat(outcome.skip().map(skip -> skip.in(OfficialLanguage.ENGLISH)))
        .contains("The rule broke down at \"/sessions/200\" with java.lang.IllegalStateException.");
  }

  @Test
  void disablesRelevelsAndSuppressesAsTheProfileDefines() {
    ValidationProfile without =
        ValidationProfile.builder().name("mine").exclude("session.has-a-title").build();
    ValidationProfile graver =
        ValidationProfile.builder()
            .name("mine")
            .level("session.has-a-title", Severity.ERROR)
            .build();
    ValidationProfile silent =
        ValidationProfile.builder()
            .name("mine")
            .suppress(
                Suppression.builder().rule(TITLED).entity("example-cop2").reason("Known.").build())
            .build();

    assertThat(verdict(without)).isEqualTo(Verdict.SKIPPED);
    assertThat(rulebook.validate(conference, DAY, graver).findingsOf(TITLED))
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
    assertThat(verdict(silent)).isEqualTo(Verdict.SUPPRESSED);
  }

  @Test
  void ignoresASuppressionAfterItsLastDay() {
    ValidationProfile expired =
        ValidationProfile.builder()
            .name("mine")
            .suppress(
                Suppression.builder()
                    .rule(TITLED)
                    .reason("Until the title is agreed.")
                    .until(DAY.minusDays(1))
                    .build())
            .build();

    assertThat(verdict(expired)).isEqualTo(Verdict.FAILED);
  }

  @Test
  void refusesAProfileThatNamesAnUnknownRule() {
    ValidationProfile unknown =
        ValidationProfile.builder().name("mine").exclude("session.has-a-tune").build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> rulebook.validate(conference, DAY, unknown))
        .withMessage(
            "profile mine names rules, headings or parameters that do not exist:"
                + " session.has-a-tune");
  }

  @Test
  void refusesTwoRulesOfOneId() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rulebook.with(titled().holds(session -> true)))
        .withMessage("two rules have the id session.has-a-title");
  }

  private Verdict verdict(ValidationProfile profile) {
    return rulebook.validate(conference, DAY, profile).outcome(TITLED).orElseThrow().verdict();
  }

  private static Rule.Builder<Session> titled() {
    return Rule.notice("session.has-a-title", Session.class)
        .saying(
            RuleTexts.builder()
                .title(LocalizedText.english("A session has a title."))
                .message(LocalizedText.english("{0} has no title."))
                .hint(LocalizedText.english("Add a title."))
                .build());
  }
}
