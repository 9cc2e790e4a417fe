package org.unodc.cop.tests.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.jackson2.CopModule;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import org.unodc.cop.sdk.validation.LocatedFinding;
import org.unodc.cop.sdk.validation.Report;
import tools.jackson.databind.json.JsonMapper;

/** Findings and reports that one service sends to another. */
class FindingMessagesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 3);
  private static final Conference RECORD = ReferenceRecords.untoc();
  private static final ValidationReport REPORT =
      Cop.report(RECORD, DAY, ValidationProfile.full()).validation();

  @Test
  void areReadByTheReaderOfTheLibrary() {
    assertThat(REPORT.findings()).hasSizeGreaterThan(5);
    for (Finding finding : REPORT.findings()) {
      Finding read =
          CopJson.of(Finding.class)
              .read(CopJson.of(Finding.class).write(finding).getBytes(StandardCharsets.UTF_8));

      assertThat(read).isEqualTo(finding);
      for (OfficialLanguage language : OfficialLanguage.values()) {
        assertThat(read.message(language)).isEqualTo(finding.message(language));
        assertThat(read.hint(language)).isEqualTo(finding.hint(language));
      }
    }
  }

  @Test
  void areReadByAMapperOfJackson2() throws Exception {
    ObjectMapper mapper = new ObjectMapper().registerModule(new CopModule());

    String posted = mapper.writeValueAsString(REPORT.findings());

    assertThat(mapper.readValue(posted, new TypeReference<List<Finding>>() {}))
        .isEqualTo(REPORT.findings());
    assertThat(mapper.readValue(mapper.writeValueAsString(REPORT), ValidationReport.class))
        .isEqualTo(REPORT);
  }

  @Test
  void areReadByAMapperOfJackson3() {
    JsonMapper mapper =
        JsonMapper.builder().addModule(new org.unodc.cop.sdk.jackson3.CopModule()).build();

    String posted = mapper.writeValueAsString(REPORT.findings());

    assertThat(mapper.readValue(posted, Finding[].class))
        .containsExactlyElementsOf(REPORT.findings());
    assertThat(mapper.readValue(mapper.writeValueAsString(REPORT), ValidationReport.class))
        .isEqualTo(REPORT);
  }

  @Test
  void ofALibraryWithAnotherRuleKeepTheirWords() {
    String own =
        """
        {"rule": "harbour.has-a-pier", "severity": "WARNING", "pointer": "/sessions/0",
         "message": "The harbour has no pier.", "hint": "Build one."}
        """;

    Finding read = CopJson.of(Finding.class).read(own.getBytes(StandardCharsets.UTF_8));

    assertThat(read.message(OfficialLanguage.FRENCH)).isEqualTo("The harbour has no pier.");
    assertThat(CopJson.of(Finding.class).write(read)).contains("harbour.has-a-pier");
  }

  /** A position is not dropped without a word. */
  @Test
  void withAPositionAreOfAnotherType() {
    byte[] record = CopJson.of(Conference.class).write(RECORD).getBytes(StandardCharsets.UTF_8);
    LocatedFinding located = Cop.report(record, DAY, ValidationProfile.full()).findings().get(0);
    String json = CopJson.of(LocatedFinding.class).write(located);

    assertThatThrownBy(() -> CopJson.of(Finding.class).read(json.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(CopException.class)
        .hasMessageContaining("has no member \"line\"");
  }

  @Test
  void ofARecordBuiltInCodeAreThoseOfItsFileWithoutPositions() {
    byte[] record = CopJson.of(Conference.class).write(RECORD).getBytes(StandardCharsets.UTF_8);

    Report inCode = Cop.report(RECORD, DAY, ValidationProfile.full());
    Report inFile = Cop.report(record, DAY, ValidationProfile.full());

    assertThat(inCode.validation()).isEqualTo(inFile.validation());
    assertThat(inCode.findings()).noneMatch(finding -> finding.line().isPresent());
    assertThat(Cop.validate(RECORD, DAY, ValidationProfile.full()).findings())
        .isEqualTo(REPORT.findings());
  }
}
