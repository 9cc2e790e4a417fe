package org.unodc.cop.tests.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.tests.table.WrittenCells.sheet;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.stakeholder.ConsultativeCategory;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.TableReading;

/** The consultative status of an organization, which may be none. */
class ConsultativeStatusCellTest {
  @ParameterizedTest
  @ValueSource(strings = {"aucun", "Aucun", "none", "No", "ninguno", "нет", "无", "لا يوجد"})
  void noneIsAValue(String cell) {
    Stakeholder stakeholder = read(cell).orThrow().get(0);
    assertThat(stakeholder.withoutConsultativeStatus()).contains(true);
    assertThat(stakeholder.consultativeStatus()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Special", "spécial", "Especial", "специальный", "特别", "خاص"})
  void aCategoryMayBeWrittenShort(String cell) {
    assertThat(read(cell).orThrow().get(0).consultativeStatus().orElseThrow().category())
        .isEqualTo(ConsultativeCategory.SPECIAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"—", "n/a", "s/o", "not available"})
  void aWordForNothingIsNone(String cell) {
    TableReading<Stakeholder> reading = read(cell);
    assertThat(reading.orThrow().get(0).withoutConsultativeStatus()).isEmpty();
    assertThat(reading.notes()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"none,no,1", "none,yes,0", "special,no,0", "special,yes,1", "what,,1"})
  void columnsMayNotContradictEachOther(String status, String without, int problems) {
    assertThat(
            CopTable.of(Stakeholder.class)
                .writtenIn("en")
                .read(
                    sheet(
                        List.of("Name", "Consultative status", "Without consultative status"),
                        List.of("Pier", status, without == null ? "" : without)))
                .problems())
        .hasSize(problems);
  }

  @Test
  void anUpdateReplacesTheStatus() {
    Stakeholder none = read("none").orThrow().get(0);
    Stakeholder special = update("special", none);
    assertThat(special.withoutConsultativeStatus()).isEmpty();
    assertThat(special.consultativeStatus().orElseThrow().category())
        .isEqualTo(ConsultativeCategory.SPECIAL);
    assertThat(update("none", special)).isEqualTo(none);
  }

  private static Stakeholder update(String status, Stakeholder recorded) {
    return CopTable.of(Stakeholder.class)
        .writtenIn("en")
        .update(
            sheet(List.of("Name", "Consultative status"), List.of("Pier", status)),
            List.of(recorded))
        .values()
        .get(0);
  }

  private static TableReading<Stakeholder> read(String status) {
    return CopTable.of(Stakeholder.class)
        .writtenIn("en")
        .read(sheet(List.of("Name", "Consultative status"), List.of("Pier", status)));
  }
}
