package org.unodc.cop.tests.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.xlsx.CopXlsx;

/** Files that are not workbooks, and workbooks above a limit, are refused. */
class WorkbookRefusalTest {
  private static final CopXlsx XLSX = CopXlsx.standard();

  @Test
  void refusesFilesThatAreNotWorkbooks() {
    for (byte[] bytes :
        List.of(
            new byte[0],
            "id,title".getBytes(UTF_8),
            new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0},
            Workbooks.zip(Map.of()),
            Workbooks.zip(Map.of("a.xml", "<a/>")),
            Workbooks.of("<row r='1'><c r='ZZZZZZ1'><v>1</v></c></row>"),
            Workbooks.of("<row r='1'><c r='A1'><v>1</v></row>"),
            Workbooks.of("<row r='x'><c r='A1'><v>1</v></c></row>"))) {
      assertThatExceptionOfType(CopException.class)
          .isThrownBy(() -> XLSX.read(bytes))
          .withMessageContaining("This is not a workbook in the XLSX format");
    }
  }

  @Test
  void refusesABomb() {
    String blanks = " ".repeat(129 << 20);
    byte[] bomb = Workbooks.of(blanks);
    assertThat(bomb.length).isLessThan(1 << 20);
    assertLimit(xlsx -> xlsx.read(bomb), CopLimits.standard(), "documentBytes");
    String entities = "<!DOCTYPE a [<!ENTITY b \"cccccccccc\">]><a>&b;</a>";
    assertThatExceptionOfType(CopException.class)
        .isThrownBy(() -> XLSX.read(Workbooks.zip(Map.of("xl/workbook.xml", entities))));
  }

  @Test
  void appliesTheLimitsAtEveryEntryPoint(@TempDir Path folder) throws IOException {
    byte[] two =
        Workbooks.of(
            "<row r='1'>"
                + Workbooks.text("A1", "abc")
                + Workbooks.text("B1", "d")
                + "</row><row r='2'>"
                + Workbooks.text("A2", "e")
                + "</row>");
    Path file = Files.write(folder.resolve("two.xlsx"), two);
    CopLimits at =
        CopLimits.standard().withDocumentBytes(two.length).withList(2).withTokens(3).withText(3);

    List<Function<CopXlsx, List<Sheet>>> entries =
        List.of(
            xlsx -> xlsx.read(two),
            xlsx -> xlsx.read(new ByteArrayInputStream(two)),
            xlsx -> xlsx.read(file));

    for (Function<CopXlsx, List<Sheet>> entry : entries) {
      assertThat(entry.apply(XLSX.with(at))).hasSize(1);
      assertLimit(entry, at.withDocumentBytes(two.length - 1), "documentBytes");
      assertLimit(entry, at.withTokens(2), "tokens");
      assertLimit(entry, at.withList(1), "list");
      assertLimit(entry, at.withText(2), "text");
    }
  }

  @Test
  void refusesMoreFaultsThanTheLimitOfAList() {
    String fault =
        "<row r='1'><c r='A1' t='e'><v>#REF!</v></c><c r='B1' t='e'><v>#REF!</v></c></row>";
    byte[] workbook = Workbooks.of(fault);
    assertThat(XLSX.with(CopLimits.standard().withList(2)).read(workbook).get(0).faults())
        .hasSize(2);
    assertLimit(xlsx -> xlsx.read(workbook), CopLimits.standard().withList(1), "list");
  }

  private static void assertLimit(
      Function<CopXlsx, List<Sheet>> entry, CopLimits limits, String limit) {
    assertThatExceptionOfType(CopException.class)
        .isThrownBy(() -> entry.apply(XLSX.with(limits)))
        .withMessageContaining("(limit " + limit + ")");
  }
}
