package org.unodc.cop.tests.sdk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import org.unodc.cop.sdk.report.ReportFormat;
import org.unodc.cop.sdk.validation.Report;
import org.unodc.cop.testkit.RuleCorpus;

class ReportJsonTest {
  private static final CopJson<Report> JSON = CopJson.of(Report.class);
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ReportFormat.jsonSchema());

  private static final String SMALL =
      """
      {
        "format": "cop-report/1",
        "libraryVersion": "1",
        "day": "2024-11-01",
        "profile": "full",
        "findings": [
          {
            "rule": "house.is-unknown",
            "severity": "ERROR",
            "pointer": "/sessions/0",
            "line": 3,
            "column": 5,
            "message": "{0} it's {1}.",
            "hint": "Ask the house.",
            "arguments": [
              {
                "type": "several",
                "items": [
                  {
                    "type": "whole",
                    "value": 7
                  }
                ]
              }
            ]
          }
        ],
        "outcomes": [
          {
            "rule": "house.is-unknown",
            "verdict": "FAILED",
            "judged": 1,
            "findings": 1,
            "suppressed": 0
          }
        ]
      }
      """;

  @Test
  void isReadBackFromJsonUnchanged() {
    Report report = Cop.report(Reports.record(3, Reports.TITLE), LocalDate.of(2024, 11, 1), full());
    String json = ReportFormat.JSON.render(report, OfficialLanguage.ENGLISH);
    Report back = JSON.read(json);

    assertThat(back).isEqualTo(report);
    assertThat(JSON.write(back)).isEqualTo(json);
    for (ReportFormat format : ReportFormat.values()) {
      assertThat(format.render(back, OfficialLanguage.RUSSIAN))
          .as(format.name())
          .isEqualTo(format.render(report, OfficialLanguage.RUSSIAN));
    }
  }

  @Test
  void keepsTheMessageOfAnUnknownRule() {
    Report report = JSON.read(SMALL);
    Finding finding = report.findings().get(0).finding();

    assertThat(finding.message(OfficialLanguage.ARABIC)).isEqualTo("{0} it's {1}.");
    assertThat(finding.hint()).isEqualTo("Ask the house.");
    assertThat(JSON.write(report)).isEqualTo(SMALL);
    for (ReportFormat format : ReportFormat.values()) {
      // One line of the format for search has the message only.
      String text = format == ReportFormat.CONCISE ? "{0} it's {1}." : "Ask the house.";
      assertThat(format.render(report, OfficialLanguage.FRENCH))
          .as(format.name())
          .contains("house.is-unknown", text);
    }
  }

  @Test
  void keepsTheTextsOfAnotherVersionOfTheLibrary() {
    Report report = Cop.report(Reports.record(2, "Nets"), LocalDate.of(2024, 11, 1), full());
    String json = ReportFormat.JSON.render(report, OfficialLanguage.ENGLISH);
    Finding finding = report.findings().get(0).finding();
    String older = json.replace("\"hint\": \"" + finding.hint(), "\"hint\": \"Do so.");

    Report back = JSON.read(older);

    assertThat(older).isNotEqualTo(json);
    assertThat(back.findings().get(0).finding().hint()).isEqualTo("Do so.");
    assertThat(JSON.write(back)).isEqualTo(older);
  }

  @Test
  void statesTheHourIfTheHourDecides() {
    byte[] late = RuleCorpus.broken(RuleId.of("side-event.applied-for-within-the-window"));
    Report report = Cop.report(late, RuleCorpus.day(), full());
    Finding finding = report.findings().get(0).finding();

    assertThat(finding.message()).contains(" on 2 August 2024 09:15 UTC+02:00;");
    assertThat(finding.message(OfficialLanguage.FRENCH))
        .contains("1er août 2024 à 00:00 UTC+02:00");
    assertThat(finding.message(OfficialLanguage.ARABIC)).contains("\u206809:15 UTC+02:00\u2069");
    String json = ReportFormat.JSON.render(report, OfficialLanguage.ENGLISH);
    assertThat(JSON.read(json)).isEqualTo(report);
    assertValid(json);
  }

  @Test
  void refusesALineWithoutAColumn() {
    String half = SMALL.replace("\"column\": 5,", "");

    assertThat(Refusals.of(Report.class, half))
        .singleElement()
        .asString()
        .startsWith("value.invariant /findings/0 ")
        .contains("a line and a column, or neither");
  }

  @Test
  void refusesADesignationThatIsNotKnown() {
    byte[] broken = RuleCorpus.broken(RuleId.of("party.signature-within-window"));
    String json = JSON.write(Cop.report(broken, RuleCorpus.day(), full()));

    assertThat(
            Refusals.of(
                Report.class,
                json.replaceFirst("\"designation\": \"STATE\"", "\"designation\": \"NATION\"")))
        .singleElement()
        .asString()
        .startsWith("value.invalid /findings/0/arguments/0/label/designation ")
        .contains("The designation of an entity such as PROTOCOL was expected");
  }

  @Test
  void refusesBytesThatAreNotTheJsonOfTheRecord() {
    ValidationReport validation =
        Cop.validate(Cop.read(Reports.record(2, "Nets")), LocalDate.of(2024, 11, 1));

    for (String other : List.of("format: cop/1\n", "", "{")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Report.of(validation, other.getBytes(UTF_8)))
          .withMessage("These bytes are not the JSON that was read.");
    }
  }

  @Test
  void reportsWhereAReportIsDamaged() {
    String damaged =
        SMALL
            .replace("\"ERROR\"", "\"FATAL\"")
            .replace("\"/sessions/0\"", "\"sessions\"")
            .replace("\"whole\"", "\"hole\"")
            .replace("\"judged\": 1", "\"judged\": \"1\"");

    assertThat(Refusals.of(Report.class, damaged))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("value.invalid /findings/0/severity 9:19 "),
            second -> assertThat(second).startsWith("value.invalid /findings/0/pointer 10:18 "),
            third ->
                assertThat(third)
                    .startsWith("value.invalid /findings/0/arguments/0/items/0/type 20:"),
            fourth -> assertThat(fourth).startsWith("value.type /outcomes/0/judged 32:17 "));
  }

  @Test
  void itsSchemaAcceptsRealReports() {
    assertValid(SMALL);
    Report untoc = Report.of(Cop.validate(ReferenceRecords.untoc(), RuleCorpus.day()));
    assertValid(JSON.write(untoc));
    assertValid(JSON.write(untoc.inFile("untoc.json")));
    assertThat(JSON.read(JSON.write(untoc.inFile("untoc.json"))).file()).contains("untoc.json");
    assertValid(JSON.write(Report.of(Cop.validate(ReferenceRecords.uncac(), RuleCorpus.day()))));
    for (RuleId rule : RuleCorpus.rules()) {
      assertValid(JSON.write(Cop.report(RuleCorpus.broken(rule), RuleCorpus.day(), full())));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"cop-report/1\" -> \"cop-report/2\"",
        "\"day\" -> \"dey\"",
        "\"2024-11-01\" -> \"tomorrow\"",
        "house.is-unknown -> House",
        "\"ERROR\" -> \"FATAL\"",
        "\"/sessions/0\" -> \"sessions\"",
        "\"line\": 3, -> ",
        "\"column\": 5 -> \"column\": 0",
        "\"hint\" -> \"Hint\"",
        "\"whole\" -> \"hole\"",
        "\"whole\" -> \"several\"",
        "\"value\": 7 -> \"value\": \"7\"",
        "\"FAILED\" -> \"LOST\"",
        "\"judged\": 1 -> \"judged\": -1",
      })
  void itsSchemaRefusesABrokenReport(String change) {
    String[] sides = change.split(" -> ", -1);
    assertThat(SMALL).contains(sides[0]);
    assertThat(SCHEMA.validate(SMALL.replace(sides[0], sides[1]), InputFormat.JSON)).isNotEmpty();
  }

  private static void assertValid(String json) {
    assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
  }

  private static ValidationProfile full() {
    return ValidationProfile.full();
  }
}
