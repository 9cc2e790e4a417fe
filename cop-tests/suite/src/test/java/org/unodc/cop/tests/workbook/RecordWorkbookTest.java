package org.unodc.cop.tests.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.sdk.diff.Change;
import org.unodc.cop.sdk.diff.CopDiff;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.SheetRow;
import org.unodc.cop.sdk.table.TableReading;
import org.unodc.cop.sdk.workbook.RecordWorkbook;
import org.unodc.cop.sdk.xlsx.CopXlsx;
import org.unodc.cop.testkit.SoundRecords;

class RecordWorkbookTest {
  /** JSON, a JSON Pointer, or a code such as NON_GOVERNMENTAL or officialCapacity. */
  private static final String CODE =
      "(?s)[\\[{/].*|[A-Z]+(_[A-Z]+)+|[a-z]+[A-Z][A-Za-z]*|PT[0-9].*";

  /** The cells that are changed: texts, days, moments, times, numbers, answers. */
  private static final ImmutableList<String> FORMS =
      ImmutableList.of(
          ".*\\p{L}.*",
          ".*-\\d\\d",
          ".* [+-]\\d\\d:\\d\\d",
          "\\d\\d:\\d\\d",
          "[\\d.]+",
          "yes|no|in favour");

  static Stream<Arguments> records() {
    return Stream.concat(
        Stream.of(
            Arguments.of("untoc", ReferenceRecords.untoc()),
            Arguments.of("uncac", ReferenceRecords.uncac())),
        SoundRecords.invented().stream()
            .map(record -> Arguments.of(record.name(), read(record.json()))));
  }

  private static Conference read(byte[] json) {
    return CopJson.of(Conference.class).read(json);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("records")
  void comesBackToTheByteFromEachLanguage(String name, Conference record) {
    for (OfficialLanguage language : OfficialLanguage.values()) {
      byte[] xlsx = CopXlsx.standard().write(RecordWorkbook.write(record, language));

      ImmutableList<Sheet> sheets = CopXlsx.standard().read(xlsx);
      TableReading<Conference> back = RecordWorkbook.read(sheets, Optional.empty());

      assertThat(back.problems()).as(language.tag()).isEmpty();
      assertThat(back.notes()).as(language.tag()).isEmpty();
      assertThat(json(back.values().get(0))).as(language.tag()).isEqualTo(json(record));
    }
  }

  private static String json(Conference record) {
    return CopJson.of(Conference.class).write(record);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("records")
  void hasNoJsonAndNoCodes(String name, Conference record) {
    for (OfficialLanguage language : OfficialLanguage.values()) {
      assertThat(RecordWorkbook.write(record, language))
          .flatMap(Sheet::rows)
          .flatMap(SheetRow::cells)
          .filteredOn(cell -> cell.matches(CODE))
          .as(language.tag())
          .isEmpty();
    }
  }

  /** Changes one cell of each sheet, and finds each change in the record. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("records")
  void aChangedCellOfEachSheetChangesTheRecord(String name, Conference record) {
    List<Sheet> changed = new ArrayList<>();
    int changes = 0;
    for (Sheet sheet : RecordWorkbook.write(record, OfficialLanguage.ENGLISH)) {
      Optional<Sheet> other = changed(sheet);
      boolean isFilled =
          isForm(sheet) ? sheet.rows().get(0).cells().size() > 1 : sheet.rows().size() > 1;
      assertThat(other.isPresent()).as(sheet.name()).isEqualTo(isFilled);
      changed.add(other.orElse(sheet));
      changes += isFilled ? 1 : 0;
    }

    TableReading<Conference> back = RecordWorkbook.read(changed, Optional.of(record));

    assertThat(back.problems()).isEmpty();
    assertThat(CopDiff.between(record, back.values().get(0)).changes())
        .hasSize(changes)
        .hasOnlyElementsOfType(Change.Changed.class);
  }

  /** {@return the sheet with another text, day, answer or number in one cell} */
  private static Optional<Sheet> changed(Sheet sheet) {
    for (String form : FORMS) {
      for (SheetRow row : sheet.rows().subList(1, sheet.rows().size())) {
        for (int column = row.cells().size(); column > 1; column--) {
          String header = header(sheet, row, column);
          boolean isText = form.equals(FORMS.get(0));
          if (row.cell(column).matches(form)
              && !header.equals("No.")
              && isText == header.matches("(?i).*[(]English[)]|.*provision")) {
            return Optional.of(with(other(row.cell(column)), column, row, sheet));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** {@return the header of a cell, which is beside it on the sheets of the treaties and rules} */
  private static String header(Sheet sheet, SheetRow row, int column) {
    return isForm(sheet) ? row.cell(1) : sheet.rows().get(0).cell(column);
  }

  private static boolean isForm(Sheet sheet) {
    return List.of("Conference", "Treaties", "Rules of procedure").contains(sheet.name());
  }

  private static String other(String cell) {
    return switch (cell) {
      case "yes" -> "no";
      case "no" -> "yes";
      case "in favour" -> "against";
      default -> {
        String begin = cell.substring(0, cell.length() - 1);
        yield !Character.isDigit(cell.charAt(cell.length() - 1))
            ? cell + "x"
            : begin + (cell.endsWith("1") ? "2" : "1");
      }
    };
  }

  private static Sheet with(String text, int column, SheetRow row, Sheet sheet) {
    List<List<String>> rows = new ArrayList<>();
    for (SheetRow other : sheet.rows()) {
      List<String> cells = new ArrayList<>(other.cells());
      if (other.equals(row)) {
        cells.set(column - 1, text);
      }
      rows.add(cells);
    }
    return Sheet.of(sheet.name(), rows);
  }

  @Test
  void aRenamedSessionIsFoundByItsEarlierName() {
    Conference record = read(SoundRecords.invented().get(1).json());
    List<Sheet> sheets = new ArrayList<>(RecordWorkbook.write(record, OfficialLanguage.ENGLISH));
    Sheet sessions =
        sheets.stream().filter(sheet -> sheet.name().equals("Sessions")).findFirst().orElseThrow();
    int title = sessions.rows().get(0).cells().indexOf("Title (English)") + 1;
    SheetRow row = sessions.rows().get(1);
    sheets.set(sheets.indexOf(sessions), with("The session of the storm", title, row, sessions));

    TableReading<Conference> back = RecordWorkbook.read(sheets, Optional.of(record));

    assertThat(back.problems()).isEmpty();
    assertThat(CopDiff.between(record, back.values().get(0)).changes())
        .containsExactly(
            new Change.Changed(
                "/sessions/0/title/texts/en",
                "/sessions/0/title/texts/en",
                "\"" + row.cell(title) + "\"",
                "\"The session of the storm\""));
  }
}
