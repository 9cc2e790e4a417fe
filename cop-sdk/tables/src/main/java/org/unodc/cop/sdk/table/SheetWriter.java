package org.unodc.cop.sdk.table;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
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

  private final TableLayout<T> layout;

  SheetWriter(TableLayout<T> layout) {
    this.layout = layout;
  }

  Sheet write(ImmutableList<T> values) {
    List<ImmutableMap<ColumnName, String>> rows = new ArrayList<>();
    values.forEach(value -> rows.add(cells(value)));
    ImmutableList<ColumnName> columns = withoutRowsLikeHeaders(columns(rows), rows);
    List<List<String>> cells = new ArrayList<>();
    cells.add(columns.stream().map(ColumnName::toString).toList());
    rows.forEach(
        row -> cells.add(columns.stream().map(name -> row.getOrDefault(name, "")).toList()));
    Sheet sheet = Sheet.of(layout.name(), cells);
    check(values, sheet);
    return sheet;
  }

  private ImmutableMap<ColumnName, String> cells(T value) {
    Object tree = ValueTrees.of(value, layout.codec());
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
