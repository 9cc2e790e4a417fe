package org.unodc.cop.tests.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.sdk.report.ReportFormat;
import org.unodc.cop.sdk.validation.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {
  private static final JsonMapper JSON = new JsonMapper();

  @ParameterizedTest
  @EnumSource(OfficialLanguage.class)
  void isValidAccordingToTheSchemaOfTheStandard(OfficialLanguage language) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
            .getSchema(Files.readString(Corpora.schema("sarif-schema-2.1.0.json")));

    for (Report report :
        new Report[] {
          Reports.hostile(), Reports.clashes(1), Report.of(Reports.hostile().validation())
        }) {
      String sarif = ReportFormat.SARIF.render(report, language);
      assertThat(schema.validate(sarif, InputFormat.JSON)).isEmpty();
    }
    assertThat(schema.validate("{\"version\":\"2.1.0\"}", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void namesTheFileAsAReference() {
    Report report = Reports.clashes(1).inFile("sessions of 2024/cop 12 #1?\u00e9.json");

    assertThat(ReportFormat.SARIF.render(report, OfficialLanguage.ENGLISH))
        .contains("\"uri\": \"sessions%20of%202024/cop%2012%20%231%3F%C3%A9.json\"");
  }

  @ParameterizedTest
  @CsvSource({
    "rec.ndjson:1, rec.ndjson%3A1",
    "C:\\records\\a.json, C%3A/records/a.json",
    "records/rec.ndjson:1, records/rec.ndjson:1"
  })
  void acceptsNoFileNameAsAScheme(String file, String uri) {
    Report report = Reports.clashes(1).inFile(file);

    assertThat(ReportFormat.SARIF.render(report, OfficialLanguage.ENGLISH))
        .contains("\"uri\": \"" + uri + "\"");
    assertThat(URI.create(uri).isAbsolute()).isFalse();
  }

  @Test
  void describesTheRulesThatTheLibraryHas() {
    JsonNode run = run(Reports.clashes(2));

    assertThat(run.at("/tool/driver/rules"))
        .anySatisfy(
            rule ->
                assertThat(rule)
                    .isEqualTo(
                        JSON.readTree(
                            """
                            {
                              "id": "side-event.has-its-room-to-itself",
                              "shortDescription": {"text": "No two side events take place in \
                            the same room at the same time."},
                              "fullDescription": {"text": "Two groups of speakers and two \
                            audiences would arrive at the same door. One of the events has to \
                            move at short notice, when hardly any other room may be free."},
                              "help": {"text": "Give one of the two events another room or \
                            another slot, or mark the event that was cancelled or merged."},
                              "defaultConfiguration": {"level": "warning"}
                            }
                            """)));
  }

  @Test
  void locatesAResultInTheFileAndInTheRecord() {
    Report report = Reports.clashes(2);
    JsonNode run = run(report);

    JsonNode result = run.at("/results/0");
    assertThat(run.at("/tool/driver/rules/" + result.get("ruleIndex").asInt() + "/id").asString())
        .isEqualTo(result.get("ruleId").asString())
        .isEqualTo("side-event.has-its-room-to-itself");
    assertThat(result.get("level").asString()).isEqualTo("warning");
    assertThat(result.get("locations"))
        .isEqualTo(
            JSON.readTree(
                """
                [{
                  "physicalLocation": {
                    "artifactLocation": {"index": 0},
                    "region": {"startLine": 18, "startColumn": 147}
                  },
                  "logicalLocations": [{"fullyQualifiedName": "/sideEvents/1/slot"}]
                }]
                """));
    assertThat(run.at("/artifacts/0/hashes/sha-256").asString())
        .isEqualTo(report.digest().orElseThrow());
    assertThat(run.get("columnKind").asString()).isEqualTo("utf16CodeUnits");
  }

  @Test
  void describesUnknownRulesByTheirTexts() {
    JsonNode run = run(Reports.hostile());

    assertThat(run.at("/tool/driver/rules"))
        .contains(
            JSON.readTree(
                "{\"id\":\"house.says-what-it-likes\",\"help\":{\"text\":\"Do as you like.\"}}"),
            JSON.readTree("{\"id\":\"house.never-breaks-down\"}"));
    assertThat(run.get("results"))
        .anySatisfy(
            result -> {
              assertThat(result.get("level").asString()).isEqualTo("note");
              assertThat(result.at("/message/text").asString())
                  .isEqualTo(Reports.SENTENCE.replace("\uD800", "[U+D800]"));
            });
  }

  @Test
  void reportsSkippedAndSuppressedRules() {
    JsonNode invocation = run(Reports.hostile()).at("/invocations/0");

    assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
    assertThat(invocation.get("toolExecutionNotifications")).hasSize(1);
    JsonNode broken = invocation.at("/toolExecutionNotifications/0");
    assertThat(broken.at("/associatedRule/id").asString()).isEqualTo("house.never-breaks-down");
    assertThat(broken.get("level").asString()).isEqualTo("error");
    assertThat(broken.at("/descriptor/id").asString()).isEqualTo("BROKE_DOWN");
    assertThat(invocation.get("toolConfigurationNotifications"))
        .anySatisfy(
            notification -> {
              assertThat(notification.at("/associatedRule/id").asString())
                  .isEqualTo("language.text-holds-no-forbidden-characters");
              assertThat(notification.at("/message/text").asString())
                  .isEqualTo("Findings suppressed: 2");
            })
        .anySatisfy(
            notification ->
                assertThat(notification.at("/descriptor/id").asString()).isEqualTo("NOT_ASKED"));
    assertThat(run(Reports.clashes(1)).at("/invocations/0/executionSuccessful").asBoolean())
        .isTrue();
  }

  @Test
  void containsAllFindings() {
    assertThat(run(Reports.clashes(10_000)).get("results")).hasSize(9_999);
  }

  private static JsonNode run(Report report) {
    return JSON.readTree(ReportFormat.SARIF.render(report, OfficialLanguage.ENGLISH)).at("/runs/0");
  }
}
