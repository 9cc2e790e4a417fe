package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The files that {@code cop validate} writes, and those that it compares with. */
class ReportFilesTest {
  @TempDir private Path folder;

  @Test
  void writesEachFormatToItsFile() throws IOException {
    Path reports = folder.resolve("reports");

    Invocation written =
        ValidatedSamples.validate(
            folder, "late", "--format", "text,json,sarif,junit,csv,md,html", "--out", reports);

    assertThat(written.exitCode()).isZero();
    assertThat(written.out()).isEmpty();
    try (Stream<Path> files = Files.list(reports)) {
      assertThat(files.map(file -> file.toString().replaceAll(".*late", "late")))
          .containsExactlyInAnyOrder(
              "late.json.txt",
              "late.json.json",
              "late.json.sarif",
              "late.json.xml",
              "late.json.csv",
              "late.json.md",
              "late.json.html");
    }
  }

  @Test
  void numbersReportsWithTheSameName() throws IOException {
    Path reports = folder.resolve("reports");
    Files.createDirectory(folder.resolve("a"));
    Path first = Files.writeString(folder.resolve("a/b.json"), ValidatedSamples.SOUND);
    Path second = Files.writeString(folder.resolve("a_b.json"), ValidatedSamples.LATE);

    Invocation.of("validate", first, second, "--format", "json", "--out", reports);

    try (Stream<Path> files = Files.list(reports)) {
      assertThat(files.map(file -> file.toString().replaceAll(".*a_b", "a_b")))
          .containsExactlyInAnyOrder("a_b.json.json", "a_b.json-2.json");
    }
  }

  @Test
  void shortensTheNamesOfReportsOnLongPaths() throws IOException {
    Path reports = folder.resolve("reports");
    Path first = Files.writeString(deep("port/").resolve("a.json"), ValidatedSamples.SOUND);
    Path second = Files.writeString(deep("quay/").resolve("a.json"), ValidatedSamples.LATE);

    Invocation written =
        Invocation.of("validate", first, second, "--format", "json,sarif", "--out", reports);

    assertThat(written.exitCode()).isZero();
    String name = "_" + "e".repeat(213) + "_a.json";
    try (Stream<Path> files = Files.list(reports)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              name + ".json", name + ".sarif", name + "-2.json", name + "-2.sarif");
    }
    assertThat(reports.resolve(name + "-2.json")).content().contains("harbour-cop1");
  }

  private Path deep(String above) throws IOException {
    return Files.createDirectories(folder.resolve(above + "e".repeat(240)));
  }

  @Test
  void numbersAReportThatWouldReplaceARecord() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    Path first = ValidatedSamples.record(folder, "late", ValidatedSamples.LATE);
    String name = first.toString().replace('/', '_');
    Path second = Files.writeString(reports.resolve(name + ".json"), ValidatedSamples.SOUND);

    Invocation.of("validate", first, second, "--format", "json", "--out", reports);

    assertThat(second).hasContent(ValidatedSamples.SOUND);
    assertThat(reports.resolve(name + "-2.json")).content().contains("harbour-cop1");
  }

  @Test
  void writesJUnitReportsAsValidXml() throws Exception {
    Invocation junit =
        ValidatedSamples.validate(folder, "late", "--format", "junit", "--fail-on", "warning");

    Document read = xml(junit.out());
    assertThat(read.getDocumentElement().getTagName()).isEqualTo("testsuites");
    assertThat(read.getElementsByTagName("failure").getLength()).isPositive();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"error, 1, 1", "warning, 2, 1", "never, 0, 0"})
  void countsFindingsBelowTheThresholdAsPassed(String failOn, String failures, int exitCode)
      throws Exception {
    Path record = ValidatedSamples.record(folder, "harbour", HarbourRecord.JSON);
    Path file = folder.resolve("harbour.xml");
    Object[] call = {
      "validate",
      record,
      "--as-of",
      "2031-01-01",
      "--format",
      "junit",
      "--fail-on",
      failOn,
      "--profile",
      "full"
    };

    Invocation printed = Invocation.of(call);
    Invocation written =
        Invocation.of(Stream.concat(Stream.of(call), Stream.of("--out", file)).toArray());

    assertThat(printed.exitCode()).isEqualTo(exitCode);
    assertThat(written).isEqualTo(new Invocation(exitCode, "", ""));
    assertThat(file).content().isEqualTo(printed.out());
    Document read = xml(printed.out());
    assertThat(read.getDocumentElement().getAttribute("failures")).isEqualTo(failures);
    assertThat(read.getDocumentElement().getTextContent())
        .contains("\nerror\n", "\nwarning\n", "\nnotice\n");
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }

  @Test
  void omitsFindingsOfTheBaseline() throws IOException {
    Path known = folder.resolve("known.json");
    ValidatedSamples.validate(folder, "late", "--format", "json", "--out", known);

    Invocation again =
        ValidatedSamples.validate(folder, "late", "--baseline", known, "--fail-on", "warning");

    assertThat(again.exitCode()).isZero();
    assertThat(again.out()).doesNotContain("side-event.lies-within-its-session");
  }

  @Test
  void acceptsItsOwnJsonAsBaseline() throws IOException {
    Path printed = folder.resolve("printed.json");
    Path known = folder.resolve("known.json");
    Files.writeString(printed, ValidatedSamples.validate(folder, "late", "--format", "json").out());
    ValidatedSamples.validate(folder, "late", "--format", "json", "--out", known);

    Invocation again =
        ValidatedSamples.validate(folder, "late", "--baseline", printed, "--fail-on", "warning");

    assertThat(printed).hasSameTextualContentAs(known);
    assertThat(again.exitCode()).isZero();
    assertThat(again.out()).doesNotContain("side-event.lies-within-its-session");
  }

  @Test
  void reportsThatAFileCannotBeWritten() throws IOException {
    Path nowhere = folder.resolve("no/such/folder/report.sarif");

    Invocation refused =
        ValidatedSamples.validate(folder, "late", "--format", "sarif", "--out", nowhere);

    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(refused.err()).contains("cannot be written").contains("[file.access]");
  }
}
