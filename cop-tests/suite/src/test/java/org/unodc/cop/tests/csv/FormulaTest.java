package org.unodc.cop.tests.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unodc.cop.sdk.csv.CopCsv;
import org.unodc.cop.sdk.table.Sheet;

/** No cell of an export starts a formula, and every cell is read back unchanged. */
class FormulaTest {
  private static final List<String> STARTS =
      List.of(
          "=", "+", "-", "@", "\t", "\r", "\n", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20", "\uFE66",
          "\uFE62", "\uFE63", "\uFE6B");

  private static final List<String> BEFORE =
      List.of(
          "",
          "'",
          "\"",
          "''",
          "\"'",
          " ",
          "\u00A0",
          "\u200B",
          "\uFEFF",
          "\u200F",
          "' \"",
          "\u0001",
          "\u202E",
          "\uDB40\uDC20");

  private static Stream<String> texts() {
    return STARTS.stream()
        .flatMap(
            start ->
                BEFORE.stream()
                    .flatMap(
                        before ->
                            Stream.of("", "1+1", "cmd|' /C calc'!A0", " ", "'")
                                .map(rest -> before + start + rest)));
  }

  @Test
  void noCellStartsAFormulaAndAllAreReadBack() {
    List<List<String>> rows = new ArrayList<>();
    texts().forEach(text -> rows.add(ImmutableList.of("x", text)));
    byte[] csv = CopCsv.standard().write(Sheet.of("", rows));
    assertThat(CopCsv.standard().read(csv).cells()).isEqualTo(rows);
    assertThat(OtherCsvParser.parse(new String(csv, UTF_8)))
        .hasSameSizeAs(rows)
        .extracting(cells -> cells.get(1))
        .filteredOn(cell -> !cell.startsWith("'"))
        .isEmpty();
  }

  @Test
  void twoParsersReadTheSameCells() {
    List<List<String>> rows = new ArrayList<>();
    texts().forEach(text -> rows.add(ImmutableList.of("x", text)));
    byte[] csv = CopCsv.standard().exact().write(Sheet.of("", rows));
    assertThat(CopCsv.standard().exact().read(csv).cells()).isEqualTo(rows);
    assertThat(OtherCsvParser.parse(new String(csv, UTF_8))).isEqualTo(rows);
  }

  @Test
  void doesNotChangeOrdinaryText() {
    List<List<String>> rows =
        List.of(List.of("'s-Gravenhage", "it's", "\"quoted\"", "a=b", "1-2", "", "'"));
    String csv = new String(CopCsv.standard().write(Sheet.of("", rows)), UTF_8);
    assertThat(csv).isEqualTo("'s-Gravenhage,it's,\"\"\"quoted\"\"\",a=b,1-2,,'\r\n");
  }
}
