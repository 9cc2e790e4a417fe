package org.unodc.cop.sdk.xlsx;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.MessageCatalogue;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.sdk.file.CatalogueFiles;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableColumn;

/**
 * A blank workbook for those who fill in a list: the headers in one language with the required ones
 * marked, drop-downs for closed lists, an example row, and a sheet of instructions, which says what
 * to write in each column and gives an example. {@link CopTable} reads the list back without a
 * mapping and leaves out the example.
 */
public final class TableTemplate {
  private static final MessageCatalogue TEXTS =
      CatalogueFiles.load("template", TableTemplate.class::getResourceAsStream);
  private static final int ROWS = 1_000;
  private static final int WIDTH = 24;
  private static final int FIRST_LIST = 5;
  private static final String HEADER_COLOR = "D9E2F3";
  private static final String REQUIRED_COLOR = "F8CBAD";

  private final ImmutableList<TableColumn> columns;
  private final OfficialLanguage language;
  private final Optional<Conference> record;

  private TableTemplate(
      ImmutableList<TableColumn> columns, OfficialLanguage language, Optional<Conference> record) {
    this.columns = columns;
    this.language = language;
    this.record = record;
  }

  /**
   * {@return a template for tables of a type}
   *
   * @throws IllegalArgumentException if the type has no table
   */
  public static TableTemplate of(Class<?> type, OfficialLanguage language) {
    return of(CopTable.of(type).columns(language), language);
  }

  /** {@return a template with these columns, such as those of two tables} */
  public static TableTemplate of(Iterable<TableColumn> columns, OfficialLanguage language) {
    requireNonNull(columns, "columns");
    requireNonNull(language, "language");
    return new TableTemplate(ImmutableList.copyOf(columns), language, Optional.empty());
  }

  /** {@return a copy that offers the sessions and rooms of this record} */
  public TableTemplate knowing(Conference conference) {
    return new TableTemplate(columns, language, Optional.of(conference));
  }

  /** {@return whether a sheet is the sheet of instructions of a template} */
  public static boolean isInstructions(Sheet sheet) {
    requireNonNull(sheet, "sheet");
    return Stream.of(OfficialLanguage.values())
        .anyMatch(language -> text("sheet.instructions", language).equals(sheet.name()));
  }

  /** {@return the workbook} */
  public byte[] write() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "cop", "1.0")) {
      Worksheet list = workbook.newWorksheet(text("sheet.list"));
      Worksheet instructions = workbook.newWorksheet(text("sheet.instructions"));
      writeList(list);
      writeInstructions(instructions, list);
      if (language == OfficialLanguage.ARABIC) {
        list.rightToLeft();
        instructions.rightToLeft();
      }
      workbook.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return WorkbookParts.of(bytes.toByteArray(), CopLimits.standard()).undated().packed();
  }

  private void writeList(Worksheet sheet) {
    for (int column = 0; column < columns.size(); column++) {
      TableColumn known = columns.get(column);
      sheet.value(0, column, (known.required() ? "* " : "") + known.header());
      sheet
          .style(0, column)
          .bold()
          .wrapText(true)
          .fillColor(known.required() ? REQUIRED_COLOR : HEADER_COLOR)
          .set();
      sheet.value(1, column, column == 0 ? marker() : example(known));
      sheet.style(1, column).italic().fontColor("808080").set();
      // As texts, so that the spreadsheet does not change days and numbers.
      sheet.range(2, column, ROWS, column).style().format("@").set();
      sheet.width(column, WIDTH);
    }
    sheet.freezePane(0, 1);
  }

  private String marker() {
    return "(" + text("word.example") + ")";
  }

  private String example(TableColumn column) {
    ImmutableList<String> words = words(column);
    return words.isEmpty()
        ? TEXTS
            .find("example." + column.name().replace(' ', '-'), language)
            .orElseGet(() -> text("example." + column.kind()))
        : words.get(0);
  }

  /** {@return the words that the column offers: of its list, or of the record} */
  private ImmutableList<String> words(TableColumn column) {
    if (!column.words().isEmpty() || record.isEmpty()) {
      return column.words();
    }
    Conference known = record.get();
    return switch (column.name()) {
      case "session" ->
          known.sessions().stream().map(session -> session.id().value()).collect(toImmutableList());
      case "room" ->
          known.sessions().stream()
              .flatMap(session -> session.venue().stream())
              .map(Venue::rooms)
              .flatMap(List::stream)
              .map(room -> room.id().value())
              .distinct()
              .collect(toImmutableList());
      default -> ImmutableList.of();
    };
  }

  private void writeInstructions(Worksheet sheet, Worksheet list) {
    int row = 0;
    for (int line = 1; TEXTS.find("instruction." + line, language).isPresent(); line++) {
      sheet.value(row, 0, text("instruction." + line));
      row++;
    }
    row++;
    sheet.value(row, 0, text("column"));
    sheet.value(row, 1, text("required"));
    sheet.value(row, 2, text("content"));
    sheet.value(row, 3, text("word.example"));
    for (int column = 0; column < FIRST_LIST - 1; column++) {
      sheet.style(row, column).bold().fillColor(HEADER_COLOR).set();
      sheet.width(column, column == 2 ? 80 : WIDTH);
    }
    row++;
    int next = FIRST_LIST;
    for (int column = 0; column < columns.size(); column++) {
      TableColumn known = columns.get(column);
      ImmutableList<String> words = words(known);
      sheet.value(row, 0, known.header());
      sheet.value(row, 1, known.required() ? text("yes") : "");
      sheet.value(row, 2, content(known, words));
      sheet.value(row, 3, example(known));
      if (!words.isEmpty()) {
        offer(list, column, sheet, next, words, known.header());
        next++;
      }
      row++;
    }
  }

  private void offer(
      Worksheet list,
      int column,
      Worksheet sheet,
      int position,
      ImmutableList<String> words,
      String header) {
    sheet.value(0, position, header);
    sheet.style(0, position).bold().fillColor(HEADER_COLOR).set();
    sheet.width(position, WIDTH);
    for (int i = 0; i < words.size(); i++) {
      sheet.value(i + 1, position, words.get(i));
    }
    list.range(1, column, ROWS, column)
        .validateWithList(sheet.range(1, position, words.size(), position))
        .allowBlank(true)
        .showErrorMessage(true)
        .errorStyle(DataValidationErrorStyle.WARNING)
        .errorTitle(header)
        .error(text("content.list"));
  }

  private String content(TableColumn column, ImmutableList<String> words) {
    String one = text(words.isEmpty() ? "content." + column.kind() : "content.list");
    return column.several() ? one + text("content.several") : one;
  }

  private String text(String key) {
    return text(key, language);
  }

  private static String text(String key, OfficialLanguage language) {
    return TEXTS.text(key, language);
  }
}
