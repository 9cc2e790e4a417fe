package org.unodc.cop.tests.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.ParameterSetting;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.rule.Suppression;
import org.unodc.cop.domain.rule.ToDos;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.CopException;

class ProfileJsonTest {
  private static final CopJson<ValidationProfile> JSON = CopJson.of(ValidationProfile.class);

  private static final String DESK =
      """
      {
        "name": "desk",
        "included": [
          "language.text-is-nfc",
          "side-event"
        ],
        "excluded": [
          "language"
        ],
        "severities": {
          "privacy": "ERROR",
          "side-event.has-a-main-organizer": "NOTICE"
        },
        "parameters": [
          {
            "rule": "side-event.length-is-plausible",
            "parameter": "hours",
            "value": 6
          }
        ],
        "suppressions": [
          {
            "rule": "engagement.has-a-host",
            "place": "/engagements/0",
            "entity": "briefing",
            "reason": "The host is named as soon as it has agreed.",
            "author": "Conference desk",
            "until": "2030-12-31"
          }
        ]
      }
      """;

  @Test
  void isReadAndWrittenBackUnchanged() {
    ValidationProfile desk =
        ValidationProfile.builder()
            .name("desk")
            .include("language.text-is-nfc")
            .include("side-event")
            .exclude("language")
            .level("privacy", Severity.ERROR)
            .level("side-event.has-a-main-organizer", Severity.NOTICE)
            .parameter(
                new ParameterSetting(RuleId.of("side-event.length-is-plausible"), "hours", 6))
            .suppress(
                Suppression.builder()
                    .rule(RuleId.of("engagement.has-a-host"))
                    .place(Place.parse("/engagements/0"))
                    .entity("briefing")
                    .reason("The host is named as soon as it has agreed.")
                    .author("Conference desk")
                    .until(LocalDate.of(2030, 12, 31))
                    .build())
            .build();

    assertThat(JSON.read(DESK)).isEqualTo(desk).hasSameHashCodeAs(desk);
    assertThat(JSON.write(desk)).isEqualTo(DESK);
  }

  @Test
  void changesOnlyItsOwnSettingsIfItExtendsAnother() {
    ValidationProfile mine =
        JSON.read(
            """
            {"name": "mine", "excluded": ["language"], "extends": "publication"}
            """);

    assertThat(mine)
        .isEqualTo(
            ValidationProfile.publication().toBuilder().name("mine").exclude("language").build());
  }

  @Test
  void writesAllInheritedSettings() {
    ValidationProfile mine = ValidationProfile.publication().toBuilder().name("mine").build();

    assertThat(JSON.compact().write(mine))
        .isEqualTo("{\"name\":\"mine\",\"severities\":{\"privacy\":\"ERROR\"}}\n");
  }

  @Test
  void keepsThatUnnamedRulesAreEnabled() {
    ValidationProfile mine =
        ValidationProfile.full().toBuilder()
            .name("mine")
            .exclude("language")
            .include("language.text-is-nfc")
            .build();

    assertThat(JSON.compact().write(mine))
        .isEqualTo(
            "{\"name\":\"mine\",\"extends\":\"full\",\"included\":[\"language.text-is-nfc\"],"
                + "\"excluded\":[\"language\"]}\n");
    assertThat(JSON.read(JSON.write(mine))).isEqualTo(mine);
    assertThat(mine.enablesOthers()).isTrue();
  }

  @Test
  void keepsHowToDosAreTreated() {
    assertThat(JSON.compact().write(ValidationProfile.standard()))
        .isEqualTo("{\"name\":\"standard\",\"toDos\":\"OMITTED\"}\n");
    assertThat(JSON.read("{\"name\":\"mine\",\"extends\":\"complete\"}").toDos())
        .isEqualTo(ToDos.COUNTED);
  }

  @Test
  void refusesWrongValuesWithLocationAndReason() {
    assertThatExceptionOfType(CopException.class)
        .isThrownBy(
            () ->
                JSON.read(
                    """
                    {
                      "name": "mine",
                      "extends": "strict",
                      "excluded": ["Side Event"],
                      "severities": {"privacy": "FATAL"},
                      "suppressions": [{"rule": "engagement.has-a-host", "until": "soon"}]
                    }
                    """))
        .satisfies(
            refusal ->
                assertThat(refusal.problems())
                    .extracting(problem -> problem.pointer() + " " + problem.line())
                    .containsExactly(
                        "/extends 3",
                        "/excluded/0 4",
                        "/severities/privacy 5",
                        "/suppressions/0 6",
                        "/suppressions/0/until 6"));
  }

  @Test
  void refusesASuppressionWithoutAReason() {
    assertThatExceptionOfType(CopException.class)
        .isThrownBy(
            () ->
                JSON.read(
                    """
                    {"name": "mine", "suppressions": [{"rule": "a.b", "reason": " "}]}
                    """))
        .withMessage(
            "line 1, column 61, /suppressions/0/reason: A text was expected, but the text \" \" was"
                + " found: it is blank.");
  }
}
