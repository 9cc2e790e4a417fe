package org.unodc.cop.tests.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.document.DocumentSymbol;
import org.unodc.cop.domain.document.SymbolRefusal;

/** Compares symbols with the table that lists them with their parts. */
class SymbolTableTest {
  @Test
  void readsEachSymbolAsListedInTheTable() {
    assertThat(SourceTables.rows("document_symbols.csv"))
        .filteredOn(SymbolTableTest::isValid)
        .hasSize(21)
        .allSatisfy(
            row -> {
              DocumentSymbol symbol = DocumentSymbol.parse(row.get("symbol"));
              assertThat(symbol).hasToString(row.get("symbol"));
              assertThat(
                      List.of(
                          symbol.organ(),
                          String.join(";", symbol.bodies()),
                          symbol.sessionOrYear().orElse(""),
                          symbol.series().orElse(""),
                          symbol.number().orElse(""),
                          String.join(";", symbol.modifiers())))
                  .containsExactly(
                      row.get("organ"),
                      row.get("bodies"),
                      row.get("session_or_year"),
                      row.get("series"),
                      row.get("number"),
                      row.get("modifiers"));
            });
  }

  @Test
  void refusesSymbolsThatTheTableMarksAsInvalid() {
    assertThat(SourceTables.rows("document_symbols.csv"))
        .filteredOn(row -> !isValid(row))
        .hasSize(2)
        .allSatisfy(
            row ->
                assertThatExceptionOfType(SymbolRefusal.class)
                    .isThrownBy(() -> DocumentSymbol.parse(row.get("symbol"))));
  }

  private static boolean isValid(Map<String, String> row) {
    return row.getOrDefault("expected", "").startsWith("valid");
  }
}
