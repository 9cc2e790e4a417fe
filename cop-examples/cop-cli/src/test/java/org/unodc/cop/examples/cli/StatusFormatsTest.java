package org.unodc.cop.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.sdk.csv.CopCsv;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.xlsx.CopXlsx;

/** The forms in which {@code cop status} writes the status of treaties. */
class StatusFormatsTest {
  @TempDir private Path folder;
  private Path record = Path.of("");

  @BeforeEach
  void writeRecord() throws IOException {
    record = Files.writeString(folder.resolve("record.json"), TreatyRecord.JSON);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
  void leavesNoCellBlank(String tag) {
    Sheet sheet =
        CopCsv.standard()
            .read(
                status("--as-of", "2019-12-31", "--format", "csv", "--lang", tag).getBytes(UTF_8));

    assertThat(sheet.rows()).hasSize(1 + 2 * 5);
    assertThat(sheet.cells())
        .allSatisfy(row -> assertThat(row).hasSize(12).noneMatch(String::isBlank));
    assertThat(sheet.cells().stream().skip(1))
        .filteredOn(row -> row.contains("swe") && row.contains("harbours"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row).contains("2014-03-01", "2014-03-31", "2019-12-31", "2020-12-31"));
  }

  @Test
  void writesJson() {
    assertThat(
            status(
                "--treaty",
                "harbours",
                "--as-of",
                "2019-12-31",
                "--format",
                "json",
                "--participant",
                "swe",
                "--lang",
                "fr"))
        .isEqualTo(
            """
            [{"treaty":"harbours","title":"Convention sur les ports","adoptedOn":null,\
            "signaturePeriod":{"first":"2000-12-12","last":"2002-12-12"},\
            "decisiveInstrument":{"participant":"bol","kind":"ACCESSION","date":"2003-05-01",\
            "territory":null,"note":null},"entryIntoForce":{"day":"2003-07-30","certainty":"CERTAIN",\
            "basis":"COMPUTED","computed":"2003-07-30","computedCertainty":"CERTAIN"},\
            "enteredIntoForceOn":null,"obstacles":[],\
            "day":"2019-12-31","isKnown":true,"knownUntil":"2020-12-31",\
            "currentParticipantsKnownUntil":null,"partiesInForce":{"value":3,"qualifier":"EXACT"},\
            "partiesByDeposit":{"value":3,"qualifier":"EXACT"},\
            "signatories":{"value":1,"qualifier":"AT_LEAST"},"participants":[\
            {"participant":"swe","name":"Suède","status":"PARTY","reasonsForUnknown":[],"signed":"NO","signature":null,\
            "consented":"YES","instrument":{"participant":"swe","kind":"APPROVAL",\
            "date":"2014-03-01","territory":null,"note":null},"inForce":"YES","inForceFrom":"2014-03-31",\
            "inForceCertainty":"CERTAIN",\
            "denounced":"YES","denunciation":{"participant":"swe","kind":"DENUNCIATION",\
            "date":"2019-12-31","territory":null,"note":null},"withdrawn":"YES","withdrawnFrom":"2020-12-31",\
            "otherActions":[]}]}]
            """);
    assertThat(status("--treaty", "lights", "--as-of", "2019-12-31", "--format", "json"))
        .contains(
            "\"entryIntoForce\":{\"day\":\"2001-02-03\",\"certainty\":\"CERTAIN\",\"basis\":\"PUBLISHED\"")
        .contains("\"obstacles\":[{\"code\":\"NUMBER_NOT_STATED\",\"text\":")
        .contains("\"isKnown\":false")
        .contains("\"inForce\":\"UNKNOWN\",\"inForceFrom\":null");
  }

  @Test
  void writesMarkdownWithoutMarkupOfTheRecord() {
    assertThat(
            status(
                "--treaty",
                "harbours",
                "--as-of",
                "2019-12-31",
                "--format",
                "md",
                "--participant",
                "civ"))
        .startsWith("# Convention on &#124; Harbours (harbours)\n\n- **title** ")
        .contains("- **signatories** at least 1\n\n| participant | id | status |")
        .contains(
            "\n|---|---|---|---|---|---|---|---|---|---|\n| Côte d'Ivoire | civ | no action |");
  }

  @Test
  void writesAWorkbookToAFile() {
    Path workbook = folder.resolve("status.xlsx");

    assertThat(status("--format", "xlsx", "--as-of", "2019-12-31", "--out", workbook)).isEmpty();
    assertThat(CopXlsx.standard().read(workbook))
        .extracting(Sheet::name)
        .containsExactly("treaties", "participants");
    assertThat(CopXlsx.standard().read(workbook).get(1).rows()).hasSize(1 + 2 * 5);
  }

  @ParameterizedTest
  @CsvSource({
    "en, ltr, Convention on | Harbours (harbours)",
    "ar, rtl, \u2068Convention on | Harbours\u2069 (\u2068harbours\u2069)"
  })
  void writesAPageWithFactsAndParticipants(String tag, String direction, String title) {
    assertThat(status("--format", "html", "--as-of", "2019-12-31", "--lang", tag))
        .contains("<html lang=\"" + tag + "\" dir=\"" + direction + "\">")
        .contains(
            "<h1><bdi" + (tag.equals("ar") ? " lang=\"en\">" : ">") + title + "</bdi></h1>",
            tag.equals("ar")
                ? "<h2><bdi lang=\"en\">\u2068Convention on Lights"
                : "<h2><bdi>Convention on Lights")
        .contains(tag.equals("ar") ? ">2 كانون الثاني/يناير 2002<" : ">2 January 2002<");
  }

  private String status(Object... options) {
    Object[] arguments = Stream.concat(Stream.of("status", record), Stream.of(options)).toArray();
    Invocation status = Invocation.of(arguments);
    assertThat(status.err()).isEmpty();
    return status.out();
  }
}
