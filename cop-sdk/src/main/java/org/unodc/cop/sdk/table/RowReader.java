package org.unodc.cop.sdk.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.unodc.cop.sdk.CopException;
import org.unodc.cop.sdk.CopLimits;
import org.unodc.cop.sdk.Problem;
import org.unodc.cop.sdk.ProblemCode;
import org.unodc.cop.sdk.codec.JsonInput;
import org.unodc.cop.sdk.codec.JsonOutput;
import org.unodc.cop.sdk.codec.JsonText;
import org.unodc.cop.sdk.codec.TreeCodec;

/** Reads the rows of one sheet, one by one: what is wrong with one does not hinder the others. */
final class RowReader<T> {
  /** More than that nobody reads. */
  private static final int MOST_PROBLEMS = 1_000;

  private static final Comparator<TableProblem> BY_COLUMN =
      Comparator.comparingInt(problem -> problem.place().column());

  private final Layout<T> layout;
  private final Headers headers;
  private final MappedCells mapped;
  private final CellTerms terms;
  private final CopLimits limits;
  private final String sheet;
  private final ImmutableListMultimap<Integer, TableProblem> faults;

  private final ImmutableList.Builder<T> values = ImmutableList.builder();
  private final ImmutableList.Builder<Integer> rows = ImmutableList.builder();
  private final List<TableProblem> problems = new ArrayList<>();
  private final List<TableProblem> notes = new ArrayList<>();

  RowReader(
      Layout<T> layout,
      Sheet sheet,
      Headers headers,
      MappedCells mapped,
      CellTerms terms,
      CopLimits limits) {
    this.layout = layout;
    this.headers = headers;
    this.mapped = mapped;
    this.terms = terms;
    this.limits = limits;
    this.sheet = sheet.name();
    this.faults =
        sheet.faults().stream()
            .filter(fault -> headers.columns().containsValue(fault.place().column()))
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    fault -> fault.place().row(), fault -> fault));
  }

  TableReading<T> read() {
    notes.addAll(headers.notes());
    for (SheetRow row : headers.rows()) {
      if (problems.size() >= MOST_PROBLEMS) {
        String message = "Reading ended here, since there are 1,000 problems already.";
        problems.add(about(row, ProblemCode.TOO_MANY, message));
        break;
      }
      if (headers.areRepeatedIn(row)) {
        String message = "The headers stand here once more, so this row was passed over.";
        notes.add(about(row, ProblemCode.LEFT_OUT, message));
      } else if (!row.isBlank() || faults.containsKey(row.number())) {
        read(row);
      }
    }
    return new TableReading<>(
        values.build(), rows.build(), ImmutableList.copyOf(problems), ImmutableList.copyOf(notes));
  }

  private void read(SheetRow row) {
    RowTree tree = new RowTree();
    RowCells cells = cells(row);
    layout.fields().forEach(field -> field.read(cells, tree, terms));
    List<TableProblem> wrong = new ArrayList<>(faults(row));
    wrong.addAll(tree.problems());
    Optional<T> value = build(row, tree, wrong);
    if (wrong.isEmpty() && value.isPresent()) {
      values.add(value.get());
      rows.add(row.number());
      notes.addAll(tree.notes());
    }
    wrong.sort(BY_COLUMN);
    problems.addAll(wrong);
  }

  private ImmutableList<TableProblem> faults(SheetRow row) {
    return faults.get(row.number()).stream()
        .map(fault -> fault.under(headers.header(fault.place().column())))
        .collect(toImmutableList());
  }

  private RowCells cells(SheetRow row) {
    ImmutableSortedMap.Builder<ColumnName, CellText> cells = ImmutableSortedMap.naturalOrder();
    headers
        .columns()
        .forEach(
            (name, column) -> {
              if (!row.cell(column).isEmpty()) {
                CellPlace place = new CellPlace(sheet, row.number(), column);
                String text = mapped.meant(name, row.cell(column));
                cells.put(name, new CellText(place, headers.header(column), text));
              }
            });
    mapped
        .fixed()
        .forEach(
            (name, text) ->
                cells.put(
                    name,
                    new CellText(new CellPlace(sheet, row.number(), 0), name.toString(), text)));
    return new RowCells(cells.buildOrThrow());
  }

  /** {@return the value of the row, if it is one, and adds what is wrong with it} */
  private Optional<T> build(SheetRow row, RowTree tree, List<TableProblem> wrong) {
    try {
      byte[] json = JsonOutput.bytes(tree.members(), TreeCodec.TREE, false);
      JsonInput in = new JsonInput(JsonText.of(json, limits), limits);
      Optional<T> value = in.document(layout.codec());
      addLocated(in.allProblems(), row, tree, wrong);
      return value;
    } catch (CopException broken) {
      addLocated(broken.problems(), row, tree, wrong);
      return Optional.empty();
    }
  }

  /** What is missing, or does not go together, may only follow from a cell that was refused. */
  private void addLocated(
      ImmutableList<Problem> found, SheetRow row, RowTree tree, List<TableProblem> wrong) {
    boolean whole = wrong.isEmpty();
    for (Problem problem : found) {
      boolean follows =
          problem.code() == ProblemCode.MISSING_MEMBER || problem.code() == ProblemCode.INVARIANT;
      if (whole || !follows) {
        wrong.add(
            tree.origin(problem.pointer())
                .map(cell -> RowTree.about(cell, problem.code(), problem.message()))
                .orElseGet(() -> about(row, problem.code(), problem.message())));
      }
    }
  }

  private TableProblem about(SheetRow row, ProblemCode code, String message) {
    return new TableProblem(code, new CellPlace(sheet, row.number(), 0), "", "", message);
  }
}
