package org.unodc.cop.tests.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.Position;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import org.unodc.cop.sdk.validation.Report;
import org.unodc.cop.sdk.yaml.CopYaml;
import org.unodc.cop.sdk.yaml.YamlDocument;

class YamlPositionsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 10, 14);

  @Test
  void aFindingHasTheLineOfItsValue() {
    byte[] utf8 = CopYaml.of(Conference.class).writeBytes(ReferenceRecords.untoc());
    List<String> lines = new String(utf8, UTF_8).lines().toList();
    ValidationReport validation = Cop.validate(ReferenceRecords.untoc(), DAY);

    Report report =
        Report.of(validation, utf8, YamlDocument.of(utf8, CopLimits.standard())::positions);
    Report ofJson =
        Report.of(validation, CopJson.of(Conference.class).writeBytes(ReferenceRecords.untoc()));

    assertThat(report.findings()).isNotEmpty().hasSameSizeAs(ofJson.findings());
    assertThat(report.findings()).allMatch(finding -> finding.position().isPresent());
    assertThat(report.digest()).isPresent();
    report
        .findings()
        .forEach(
            finding -> {
              Position position = finding.position().orElseThrow();
              assertThat(lines.get(position.line() - 1).substring(position.column() - 1))
                  .isNotBlank();
            });
  }

  @Test
  void findsValuesInEveryForm() {
    byte[] utf8 =
        "%YAML 1.2\n---\n# \uD83D\uDEA2\r\na: {b: [1, \uD83D\uDEA2, x]}\r\nc/d:\r\n  - 'e'\r\n..."
            .getBytes(UTF_8);
    YamlDocument document = YamlDocument.of(utf8, CopLimits.standard());

    assertThat(document.positions(Set.of("/a/b/2", "/c~1d/0", "/c~1d/7", "/nothing", "")))
        .containsEntry("/a/b/2", new Position(4, 16))
        .containsEntry("/c~1d/0", new Position(6, 5))
        .containsEntry("/c~1d/7", new Position(6, 3))
        .containsEntry("/nothing", new Position(4, 1))
        .containsEntry("", new Position(4, 1));
    assertThat(document.positions(Set.of())).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> YamlDocument.of(new byte[0], CopLimits.standard()).positions(Set.of("")));
  }
}
