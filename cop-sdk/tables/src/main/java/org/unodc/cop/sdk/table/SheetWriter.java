package org.unodc.cop.sdk.table;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.json.JsonValueCodec;
import org.unodc.cop.sdk.internal.table.SpellingNormalizer;
import org.unodc.cop.sdk.internal.table.ValueTrees;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;

/** Writes values as the rows of a sheet, and reads them back to check that nothing is lost. */
final class SheetWriter<T> {
  private static final String ENGLISH = "en";
  private static final CellPlace NO_PLACE = new CellPlace("", 0, 0);

  private final TableLayout<T> layout;

  SheetWriter(TableLayout<T> layout) {
    this.layout = layout;
  }

  Sheet write(ImmutableList<T> values) {
    List<Object> trees = new ArrayList<>();
    List<ImmutableMap<ColumnName, String>> rows = new ArrayList<>();
    for (T value : values) {
      Object tree = ValueTrees.of(value, layout.codec());
      trees.add(tree);
      rows.add(cells(tree));
    }
    ImmutableList<ColumnName> columns = withoutRowsLikeHeaders(columns(rows), rows);
    List<List<String>> cells = new ArrayList<>();
    cells.add(columns.stream().map(ColumnName::toString).toList());
    rows.forEach(
        row -> cells.add(columns.stream().map(name -> row.getOrDefault(name, "")).toList()));
    Sheet sheet = Sheet.of(layout.name(), cells);
    if (!areReadAlone(trees, rows, columns)) {
      check(values, sheet);
    }
    return sheet;
  }

  private ImmutableMap<ColumnName, String> cells(Object tree) {
    ImmutableMap.Builder<ColumnName, String> cells = ImmutableMap.builder();
    layout.fields().forEach(field -> cells.putAll(field.write(tree)));
    return cells.buildOrThrow();
  }

  /** The columns that are required or have a value, in the order of the layout. */
  private ImmutableList<ColumnName> columns(List<ImmutableMap<ColumnName, String>> rows) {
    TreeSet<ColumnName> used = new TreeSet<>();
    rows.forEach(row -> used.addAll(row.keySet()));
    ImmutableList.Builder<ColumnName> columns = ImmutableList.builder();
    for (TableField field : layout.fields()) {
      for (String base : field.columns()) {
        List<ColumnName> filled = used.stream().filter(name -> name.base().equals(base)).toList();
        columns.addAll(filled);
        if (filled.isEmpty() && layout.required().contains(base)) {
          columns.add(field.hasLanguages() ? new ColumnName(base, ENGLISH) : ColumnName.of(base));
        }
      }
    }
    return columns.build();
  }

  /**
   * Adds an unused column if a row has the same texts as the headers, or headers of the same
   * columns, so that this row is not skipped when the sheet is read.
   */
  private ImmutableList<ColumnName> withoutRowsLikeHeaders(
      ImmutableList<ColumnName> columns, List<ImmutableMap<ColumnName, String>> rows) {
    return rows.stream().anyMatch(row -> readsAs(columns, row))
        ? Stream.concat(columns.stream(), firstUnused(columns).stream()).collect(toImmutableList())
        : columns;
  }

  private boolean readsAs(ImmutableList<ColumnName> columns, ImmutableMap<ColumnName, String> row) {
    if (row.size() < columns.size()) {
      return false;
    }
    ImmutableMap<ColumnName, String> cells =
        columns.stream().collect(toImmutableMap(name -> name, name -> row.getOrDefault(name, "")));
    return layout.headers().areHeaders(cells)
        || cells.entrySet().stream()
            .allMatch(
                cell ->
                    SpellingNormalizer.folded(cell.getKey().toString())
                        .equals(SpellingNormalizer.folded(cell.getValue())));
  }

  private Optional<ColumnName> firstUnused(ImmutableList<ColumnName> columns) {
    return layout.fields().stream()
        .filter(field -> !field.hasLanguages())
        .flatMap(field -> field.columns().stream())
        .map(ColumnName::of)
        .filter(name -> !columns.contains(name))
        .findFirst();
  }

  /**
   * {@return whether the headers are read as the columns, and the cells of each row by themselves
   * as the JSON of its value, so that the whole sheet need not be read}
   */
  private boolean areReadAlone(
      List<Object> trees,
      List<ImmutableMap<ColumnName, String>> rows,
      ImmutableList<ColumnName> columns) {
    SheetHeaders headers =
        new SheetHeaders(
            Sheet.of("", ImmutableList.of(Lists.transform(columns, ColumnName::toString))),
            layout.headers(),
            TableMapping.empty(),
            Optional.empty());
    ImmutableSet<ColumnName> names = ImmutableSet.copyOf(columns);
    return headers.problems().isEmpty()
        && headers.notes().isEmpty()
        && headers.columns().keySet().equals(names)
        && IntStream.range(0, rows.size())
            .allMatch(row -> isReadAlone(trees.get(row), rows.get(row), names));
  }

  private boolean isReadAlone(
      Object tree, ImmutableMap<ColumnName, String> row, ImmutableSet<ColumnName> columns) {
    ImmutableSortedMap.Builder<ColumnName, CellText> cells = ImmutableSortedMap.naturalOrder();
    row.forEach(
        (name, text) -> {
          if (!text.isEmpty()) {
            cells.put(name, new CellText(NO_PLACE, name.base(), text));
          }
        });
    RowCells read = new RowCells(cells.buildOrThrow(), columns, ImmutableSet.of());
    CellTerms terms =
        read.find("session")
            .map(cell -> CellTerms.NONE.inSession(cell.text()))
            .orElse(CellTerms.NONE);
    RowTree back = new RowTree(false);
    layout.fields().forEach(field -> field.read(read, back, terms));
    return !read.cells().isEmpty()
        && !SheetHeaders.isExample(row.values())
        && back.problems().isEmpty()
        && back.reasonToLeaveOut().isEmpty()
        && back.members().equals(tree);
  }

  private void check(ImmutableList<T> values, Sheet sheet) {
    TableReading<T> back =
        CopTable.of(layout.type()).with(JsonValueCodec.OWN).withRepetitions().read(sheet);
    if (values.isEmpty() || back.values().equals(values)) {
      return;
    }
    int row = 0;
    while (row < back.values().size()
        && back.rows().get(row) == row + 2
        && back.values().get(row).equals(values.get(row))) {
      row++;
    }
    Translatable reason =
        back.problems().stream()
            .findFirst()
            .map(TableProblem::sentences)
            .orElseGet(() -> ProblemText.of("table.part-lost"));
    Translatable message = ProblemText.of("table.not-read-back", Integer.toString(row + 1), reason);
    throw new CopException(ImmutableList.of(Problem.of(ProblemCode.NOT_WRITABLE, message)));
  }
}
