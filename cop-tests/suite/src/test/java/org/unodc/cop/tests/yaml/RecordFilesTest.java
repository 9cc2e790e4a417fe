package org.unodc.cop.tests.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import org.unodc.cop.sdk.validation.LocatedFinding;
import org.unodc.cop.sdk.validation.Report;
import org.unodc.cop.sdk.yaml.YamlDocument;

/** {@code Cop} finds the format of a file by the ending of its name. */
class RecordFilesTest {
  private static final LocalDate DAY = LocalDate.of(2024, 11, 1);
  private static final Conference RECORD = ReferenceRecords.untoc();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"record.yaml", "record.yml", "record.YAML", "record.json.yaml"})
  void yamlHasItsEnding(String name) throws IOException {
    Path file = written(name);

    assertThat(Files.readString(file)).startsWith("---\n").endsWith("\n...\n");
    assertThat(Cop.read(file)).isEqualTo(RECORD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"record.json", "record", "record.txt", "yaml.", "record.yaml.json"})
  void everyOtherFileIsJson(String name) throws IOException {
    Path file = written(name);

    assertThat(Files.readString(file)).startsWith("{");
    assertThat(Cop.read(file)).isEqualTo(RECORD);
  }

  @Test
  void findingsHaveTheirLinesInYaml() throws IOException {
    Path file = written("record.yaml");
    Report report = Cop.report(file, DAY, ValidationProfile.full());

    assertThat(report.validation())
        .isEqualTo(Rulebook.standard().validate(RECORD, DAY, ValidationProfile.full()));
    assertThat(report.findings()).isNotEmpty();
    assertThat(report)
        .isEqualTo(
            Report.of(
                    report.validation(),
                    Files.readAllBytes(file),
                    YamlDocument.of(Files.readAllBytes(file), CopLimits.standard())::positions)
                .inFile(report.file().orElseThrow()));
    assertThat(report.findings())
        .extracting(LocatedFinding::position)
        .allMatch(position -> position.orElseThrow().line() > 1);
  }

  @Test
  void limitsApplyToYaml() {
    Path file = written("record.yaml");
    CopLimits narrow = CopLimits.standard().withDocumentBytes(100);

    assertThatThrownBy(() -> Cop.read(file, narrow)).isInstanceOf(CopException.class);
    assertThatThrownBy(() -> Cop.report(file, DAY, ValidationProfile.full(), narrow))
        .isInstanceOf(CopException.class);
  }

  private Path written(String name) {
    Path file = folder.resolve(name);
    Cop.write(RECORD, file);
    return file;
  }
}
