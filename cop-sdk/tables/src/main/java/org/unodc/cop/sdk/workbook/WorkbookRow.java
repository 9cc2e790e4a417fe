package org.unodc.cop.sdk.workbook;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.table.SpellingNormalizer;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.table.CellPlace;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.SheetRow;
import org.unodc.cop.sdk.table.TableProblem;

/** The cells of one element of a record that have a text, by their headers. */
final class WorkbookRow {
  private final Map<String, Cell> cells = new HashMap<>();
  private final Map<String, Map<String, Cell>> texts = new HashMap<>();
  private final List<Cell> unread = new ArrayList<>();

  /** A cell with its place and its header. */
  record Cell(CellPlace place, String header, String text) {
    TableProblem problem(ProblemCode code, Translatable sentences) {
      return new TableProblem(code, place, header, text, sentences);
    }
  }

  /**
   * {@return the rows of a sheet that are not blank}
   *
   * @param problems gets what is not read because its header is not known or occurs twice
   * @param notes gets the columns that are not read
   */
  static List<WorkbookRow> of(
      Sheet sheet,
      SheetKind kind,
      WorkbookWords words,
      List<TableProblem> problems,
      List<TableProblem> notes) {
    Map<String, SheetColumns.Column> known = new HashMap<>();
    SheetColumns.of(kind, words).forEach(column -> known.put(folded(column.header()), column));
    List<Line> lines = lines(sheet, kind.isForm());
    List<WorkbookRow> rows = new ArrayList<>();
    if (lines.isEmpty()) {
      return rows;
    }
    int length = lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
    for (int i = 1; i < length; i++) {
      rows.add(new WorkbookRow());
    }
    Set<String> taken = new java.util.HashSet<>();
    for (Line line : lines) {
      line.addTo(rows, known, taken, words, problems, notes);
    }
    rows.removeIf(row -> row.cells.isEmpty() && row.texts.isEmpty());
    return rows;
  }

  /** A header and the cells below or beside it. */
  private record Line(List<Cell> cells) {
    void addTo(
        List<WorkbookRow> rows,
        Map<String, SheetColumns.Column> known,
        Set<String> taken,
        WorkbookWords words,
        List<TableProblem> problems,
        List<TableProblem> notes) {
      Cell header = cells.get(0);
      boolean isEmpty = cells.stream().skip(1).allMatch(cell -> cell.text().isBlank());
      if (header.text().isBlank() && isEmpty) {
        return;
      }
      String base = folded(header.text());
      String tag = "";
      if (!known.containsKey(base) || known.get(base).hasLanguages()) {
        Optional<String> language = language(header.text(), words);
        base = language.isPresent() ? folded(withoutBrackets(header.text())) : base;
        tag = language.orElse(words.language().tag());
      }
      SheetColumns.Column column = known.get(base);
      if (column == null || (!tag.isEmpty() && !column.hasLanguages())) {
        if (!isEmpty) {
          notes.add(
              header.problem(
                  ProblemCode.UNKNOWN_HEADER, ProblemText.of("workbook.unknown-header")));
        }
        return;
      }
      if (!taken.add(base + "\n" + tag)) {
        problems.add(header.problem(ProblemCode.HEADER, ProblemText.of("workbook.header-twice")));
        return;
      }
      for (int i = 1; i < cells.size(); i++) {
        Cell cell = cells.get(i);
        if (!cell.text().isBlank()) {
          rows.get(i - 1).put(base, tag, new Cell(cell.place(), header.text(), cell.text()));
        }
      }
    }
  }

  private void put(String base, String tag, Cell cell) {
    unread.add(cell);
    if (tag.isEmpty()) {
      cells.put(base, cell);
    } else {
      texts.computeIfAbsent(base, key -> new LinkedHashMap<>()).put(tag, cell);
    }
  }

  private static List<Line> lines(Sheet sheet, boolean isForm) {
    List<List<Cell>> rows = new ArrayList<>();
    for (SheetRow row : sheet.rows()) {
      List<Cell> cells = new ArrayList<>();
      for (int column = 1; column <= row.cells().size(); column++) {
        CellPlace place = new CellPlace(sheet.name(), row.number(), column);
        cells.add(new Cell(place, "", row.cell(column)));
      }
      if (!row.isBlank()) {
        rows.add(cells);
      }
    }
    return (isForm ? rows : transposed(rows)).stream().map(Line::new).toList();
  }

  private static List<List<Cell>> transposed(List<List<Cell>> rows) {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    List<List<Cell>> columns = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      List<Cell> cells = new ArrayList<>();
      for (List<Cell> row : rows) {
        cells.add(
            column < row.size()
                ? row.get(column)
                : new Cell(new CellPlace(row.get(0).place().sheet(), 0, 0), "", ""));
      }
      columns.add(cells);
    }
    return columns;
  }

  private static Optional<String> language(String header, WorkbookWords words) {
    int open = header.lastIndexOf('(');
    return open > 0 && header.endsWith(")")
        ? words.tag(header.substring(open + 1, header.length() - 1).strip())
        : Optional.empty();
  }

  private static String withoutBrackets(String header) {
    return header.substring(0, header.lastIndexOf('('));
  }

  private static String folded(String header) {
    return SpellingNormalizer.folded(header);
  }

  /** {@return the cell below a header; empty if it is blank} */
  Optional<Cell> cell(String header) {
    Cell cell = cells.get(folded(header));
    unread.remove(cell);
    return Optional.ofNullable(cell);
  }

  /** {@return whether the cell below a header has a text, which is not counted as read} */
  boolean has(String header) {
    return cells.containsKey(folded(header));
  }

  /** {@return the cells of texts below a header by language} */
  Map<String, Cell> texts(String header) {
    Map<String, Cell> found = texts.getOrDefault(folded(header), Map.of());
    unread.removeAll(found.values());
    return found;
  }

  /** {@return the cells that were not read so far} */
  ImmutableList<Cell> unread() {
    return ImmutableList.copyOf(unread);
  }

  /** {@return the first cell} */
  Cell first() {
    return cells.values().stream()
        .findFirst()
        .orElseGet(() -> texts.values().iterator().next().values().iterator().next());
  }
}
