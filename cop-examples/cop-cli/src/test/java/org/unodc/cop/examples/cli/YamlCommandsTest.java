package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A record in YAML that people write by hand: its comments and the lines of its findings. */
class YamlCommandsTest {
  private static final String RECORD =
      """
      # Наша рабочая запись
      id: harbour-cop
      format: cop/1
      title: Harbours # titre provisoire
      sessions:
        - id: harbour-cop1
          # عُدّل
          days: {first: 2031-05-05, last: 2031-05-09}
      sideEvents:
        - id: nets
          session: harbour-cop7 # 待定
          title: Nets
      """;

  @TempDir private Path folder;
  private Path record;

  @BeforeEach
  void saveTheRecord() throws IOException {
    record = Files.writeString(folder.resolve("harbour.yaml"), RECORD);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "text | harbour.yaml:11:14",
        "concise | harbour.yaml:11:14",
        "github | line=11,col=14",
        "json | \"line\": 11",
        "sarif | \"startLine\": 11",
        "junit | line 11, column 14",
        "csv | /sideEvents/0/session,11,14",
        "md | line 11, column 14",
        "html | line 11, column 14"
      })
  void everyReportHasTheLine(String format, String place) {
    Invocation report =
        Invocation.of("validate", record, "--as-of", "2031-01-01", "--format", format);

    assertThat(report.exitCode()).isEqualTo(1);
    assertThat(report.out()).contains(place);
  }

  @Test
  void anImportInPlaceKeepsComments() throws IOException {
    Path table = Files.writeString(folder.resolve("s.csv"), "id,name (en),kind\nguard,Guard,NGO\n");

    Invocation imported = Invocation.of("import", record, "stakeholders", table, "--out", record);

    assertThat(imported.err()).doesNotContain("comments");
    assertThat(record)
        .content()
        .contains(
            "---\n# Наша рабочая запись\n",
            "title: Harbours # titre provisoire\n",
            "    # عُدّل\n    days:\n",
            "    session: harbour-cop7 # 待定\n",
            "  - id: guard\n");
  }

  @Test
  void commentsAreNotLostWithoutAWord() {
    Path json = folder.resolve("harbour.json");

    Invocation converted = Invocation.of("convert", record, "--out", json, "--lang", "es");

    assertThat(converted.err())
        .isEqualTo(
            record
                + ": número de comentarios que no figurarán en la salida: 4."
                + " Líneas: 1, 4, 7, 11.\n");
    assertThat(json).exists();
  }

  @Test
  void migratesYaml() throws IOException {
    assertThat(Invocation.of("migrate", record).out()).isEqualTo(RECORD);
    assertThat(Invocation.of("migrate", record, "--to", "json").out())
        .startsWith("{\n  \"format\": \"cop/1\"");
    Files.writeString(record, RECORD.replace("cop/1", "cop/9"));
    assertThat(Invocation.of("migrate", record).err())
        .contains("harbour.yaml: line 3, column 9, /format: The format \"cop/9\" is newer");
  }

  @Test
  void migratesEachLineOfNdjson() throws IOException {
    String line = "{\"format\":\"cop/1\",\"id\":\"harbour-cop\"}\n";
    Path lines = Files.writeString(folder.resolve("r.ndjson"), line + "\n" + line);

    assertThat(Invocation.of("migrate", lines).out()).isEqualTo(line + line);
    assertThat(Invocation.of("migrate", lines, "--to", "json").err())
        .contains("only NDJSON can be written");
    Files.writeString(lines, line + line.replace("cop/1", "cop/x"));
    assertThat(Invocation.of("migrate", lines).err()).contains("line 2, column 11, /format");
  }
}
