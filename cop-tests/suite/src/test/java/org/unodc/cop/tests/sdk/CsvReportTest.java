package org.unodc.cop.tests.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.sdk.report.ReportFormat;
import org.unodc.cop.sdk.validation.Report;

class CsvReportTest {
  @Test
  void beginsWithTheMemberNamesAndHasStandardLineEnds() {
    assertThat(csv(Reports.clashes(1)))
        .isEqualTo(
            "rule,case,severity,pointer,line,column,entity.kind,entity.id,entity.name,message,hint,"
                + "citation.instrument,citation.provision,citation.certainty\r\n");
  }

  @Test
  void keepsEveryValueAndStartsNoFormula() {
    List<CsvRecord> rows = rows(Reports.hostile());

    assertThat(rows)
        .anySatisfy(
            row ->
                assertThat(row.getFields())
                    .startsWith(
                        "house.title-is-quiet",
                        "",
                        "ERROR",
                        "/sideEvents/0/title",
                        "17",
                        "47",
                        "side-event",
                        "se-0",
                        Reports.TITLE)
                    .endsWith("Lower the voice.", "", "", ""))
        .anySatisfy(
            row ->
                assertThat(row.getField(9))
                    .isEqualTo("'" + Reports.SENTENCE.replace("\uD800", "[U+D800]")));
  }

  @Test
  void containsAllFindings() {
    List<CsvRecord> rows = rows(Reports.clashes(10_000));

    assertThat(rows).hasSize(10_000).allMatch(row -> row.getFieldCount() == 14);
    assertThat(rows.get(9_999).getFields())
        .startsWith("side-event.has-its-room-to-itself", "", "WARNING", "/sideEvents/9999/slot");
  }

  private static String csv(Report report) {
    return ReportFormat.CSV.render(report, OfficialLanguage.ENGLISH);
  }

  private static List<CsvRecord> rows(Report report) {
    return CsvReader.builder().ofCsvRecord(csv(report)).stream().toList();
  }
}
