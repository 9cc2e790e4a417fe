package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms in which commands read and write a record: JSON, NDJSON and YAML. */
class RecordFormsTest {
  private static final String YAML = "id: harbour-cop\nformat: cop/1\ntitle: Harbours\n";
  private static final String STAKEHOLDERS = "id,name (en),kind\ncoast-guard,Coast Guard,NGO\n";

  @TempDir private Path folder;
  private Path table;

  @BeforeEach
  void saveTheTable() throws IOException {
    table = Files.writeString(folder.resolve("stakeholders.csv"), STAKEHOLDERS);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "r.json, '{\n'",
    "r.yaml, ---",
    "r.YML, ---",
    "r.ndjson, '{\"format\"'",
    "r.txt, '{\n'"
  })
  void aNewRecordHasTheFormOfTheNameOfItsFile(String name, String beginning) throws IOException {
    Path file = folder.resolve(name);

    assertThat(Invocation.of("new", "--id", "harbour-cop", "--out", file).exitCode()).isZero();

    assertThat(Files.readString(file)).startsWith(beginning);
    assertThat(Invocation.of("validate", file, "--from", form(beginning)).exitCode()).isZero();
  }

  private static String form(String beginning) {
    return beginning.startsWith("-") ? "yaml" : beginning.endsWith("\n") ? "json" : "ndjson";
  }

  @Test
  void anOptionStatesTheForm() {
    assertThat(Invocation.of("new", "--id", "harbour-cop", "--to", "yaml").out())
        .isEqualTo("---\nformat: cop/1\nid: harbour-cop\n...\n");
  }

  @Test
  void aChangedRecordKeepsItsForm() throws IOException {
    Path record = Files.writeString(folder.resolve("harbour.yaml"), YAML);

    Invocation imported = Invocation.of("import", record, "stakeholders", table);
    Invocation counted = addRegistrations(record);
    Invocation inPlace = Invocation.of("import", record, "stakeholders", table, "--out", record);

    assertThat(imported.out()).startsWith("---\nformat: cop/1\n").contains("- id: coast-guard\n");
    assertThat(counted.out()).startsWith("---\nformat: cop/1\n");
    assertThat(inPlace.out()).isEmpty();
    assertThat(record).hasContent(imported.out());
  }

  private Invocation addRegistrations(Path record) throws IOException {
    Path session = folder.resolve("session.yaml");
    Files.writeString(session, Files.readString(record) + "sessions:\n- id: harbour-cop1\n");
    Path export =
        Files.writeString(
            folder.resolve("e.csv"),
            "ID,Country,Category,Registration state\n1,Austria,Delegate,Completed\n");
    return Invocation.of(
        "registrations", session, export, "--session", "harbour-cop1", "--add", "registered");
  }

  @Test
  void convertReadsTheFormFromTheNameOfTheOutput() throws IOException {
    Path yaml = Files.writeString(folder.resolve("r.yaml"), YAML);
    Path json = folder.resolve("r.json");

    assertThat(Invocation.of("convert", yaml, "--out", json).exitCode()).isZero();
    assertThat(Files.readString(json)).startsWith("{\n  \"format\"");
    assertThat(Invocation.of("convert", yaml, "--out", folder.resolve("r.dat")).err())
        .contains("Specify the format with --to, or an output file whose name ends with");
    assertThat(Invocation.of("convert", yaml).exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yaml", "json", "ndjson"})
  void standardInputShowsItsForm(String form) throws IOException {
    Path source = Files.writeString(folder.resolve("r.yaml"), YAML);
    String text = Invocation.of("convert", source, "--to", form).out();

    assertThat(Invocation.withInput(text, "convert", "-", "--to", "json").out())
        .contains("\"id\": \"harbour-cop\"");
    assertThat(Invocation.withInput("\uFEFF" + text, "validate", "-").exitCode()).isZero();
    assertThat(Invocation.withInput(text, "diff", source, "-").exitCode()).isZero();
    assertThat(Invocation.withInput(text, "import", "-", "stakeholders", table).out())
        .startsWith(text.substring(0, 1));
  }

  @Test
  void severalLinesOnStandardInputAreSeveralRecords() {
    String line = "{\"format\":\"cop/1\",\"id\":\"harbour-cop\"}\n";

    assertThat(Invocation.withInput(line + line, "validate", "-").err()).contains("Documents: 2. ");
  }

  @Test
  void aTableComesFromStandardInput() throws IOException {
    Path record = Files.writeString(folder.resolve("harbour.yaml"), YAML);
    String tabs = STAKEHOLDERS.replace(',', '\t');

    assertThat(Invocation.withInput(STAKEHOLDERS, "import", record, "stakeholders", "-").out())
        .contains("coast-guard");
    assertThat(
            Invocation.withInput(
                    tabs, "import", record, "stakeholders", "-", "--table-format", "tsv")
                .out())
        .contains("coast-guard");
    assertThat(Invocation.withInput("", "import", "-", "stakeholders", "-").err())
        .startsWith("Standard input (-) cannot be both the record and the table.\n");
    assertThat(Invocation.withInput("", "registrations", "-", "-").exitCode()).isEqualTo(2);
  }

  @Test
  void aWorkbookComesFromStandardInput() throws IOException {
    Path record = Files.writeString(folder.resolve("harbour.yaml"), YAML);
    Path workbook = Workbooks.applications(folder.resolve("applications.xlsx"));
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(Files.readAllBytes(workbook)));
    try {
      assertThat(Invocation.of("import", record, "side-events", "-").err())
          .contains("Applications");
    } finally {
      System.setIn(before);
    }
  }
}
