package org.unodc.cop.tests.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.unodc.cop.tests.table.WrittenCells.sheet;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableProblem;
import org.unodc.cop.sdk.table.TableReading;

/** Rows of totals are named, and are no entries. */
class TotalRowTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Total|",
        "TOTAL|240",
        "Total :|2 organisations",
        "Total : 4 organisations|",
        "Total 4 organizations|",
        "Grand total|1,200",
        "Sous-total|12",
        "Total general|12",
        "Итого: 4|",
        "合计|4",
        "المجموع: ٤|"
      })
  void isLeftOut(String first, String second) {
    TableReading<Stakeholder> reading = read(first, second);
    assertThat(reading.rows()).containsExactly(2);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.notes())
        .filteredOn(note -> note.place().row() == 3)
        .extracting(TableProblem::code, TableProblem::message)
        .containsExactly(
            tuple(ProblemCode.LEFT_OUT, "This row only has totals, so it was not read."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Total|Kenya",
        "Total Energies|",
        "Totals of the Sea|",
        "Total Trust 4|",
        "Sum|Kenya",
        "Totality|"
      })
  void anOrganizationIsNoTotal(String name, String state) {
    assertThat(read(name, state).values())
        .last()
        .extracting(stakeholder -> stakeholder.name().in(OfficialLanguage.ENGLISH))
        .isEqualTo(name);
  }

  @Test
  void anEntryWithItsIdIsReadBack() {
    Room room = CopJson.of(Room.class).read("{\"id\": \"total\", \"name\": \"Total\"}");
    CopTable<Room> table = CopTable.of(Room.class);
    assertThat(table.read(table.write(List.of(room))).orThrow()).containsExactly(room);
  }

  private static TableReading<Stakeholder> read(String first, String second) {
    Sheet sheet =
        sheet(
            List.of("Organization", "Country"),
            List.of("Sea Trust", "Kenya"),
            List.of(first, second == null ? "" : second));
    return CopTable.of(Stakeholder.class).writtenIn("en").read(sheet);
  }
}
