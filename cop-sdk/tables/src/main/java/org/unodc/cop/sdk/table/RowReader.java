package org.unodc.cop.sdk.table;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.json.JsonInput;
import org.unodc.cop.sdk.internal.json.JsonOutput;
import org.unodc.cop.sdk.internal.json.TokenList;
import org.unodc.cop.sdk.internal.json.TreeCodec;
import org.unodc.cop.sdk.internal.table.IdMaker;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;

/** Reads the rows of a sheet. A problem in one row does not prevent the others from being read. */
final class RowReader<T> {
  /** Maximum number of problems before reading stops. */
  private static final int MAX_PROBLEMS = 1_000;

  /** Problems of the whole table, which do not count towards the maximum. */
  private static final ImmutableSet<ProblemCode> SETTINGS =
      ImmutableSet.of(
          ProblemCode.ZONE_NEEDED, ProblemCode.DATE_ORDER_NEEDED, ProblemCode.SLOT_LENGTH_NEEDED);

  private static final ImmutableList<String> ID = ImmutableList.of("id");

  private static final Comparator<TableProblem> BY_COLUMN =
      Comparator.comparingInt(problem -> problem.place().column());

  private final TableLayout<T> layout;
  private final SheetHeaders headers;
  private final MappedCells mapped;
  private final CellTerms terms;
  private final CopLimits limits;
  private final String sheet;
  private final ImmutableListMultimap<Integer, TableProblem> faults;
  private final ImmutableSet<ColumnName> columns;
  private final RowRepetitions<T> repetitions;
  private final Optional<RowUpdates<T>> updates;
  private final NumberedIds<T> numbers;

  private final ImmutableList.Builder<T> values = ImmutableList.builder();
  private final ImmutableList.Builder<Integer> rows = ImmutableList.builder();
  private final List<TableProblem> problems = new ArrayList<>();
  private int ownProblems;
  private final List<TableProblem> notes;

  RowReader(
      TableLayout<T> layout,
      Sheet sheet,
      SheetHeaders headers,
      MappedCells mapped,
      CellTerms terms,
      CopLimits limits,
      RowRepetitions<T> repetitions,
      Optional<RowUpdates<T>> updates) {
    this.layout = layout;
    this.headers = headers;
    this.mapped = mapped;
    this.terms = terms;
    this.limits = limits;
    this.repetitions = repetitions;
    this.updates = updates;
    this.numbers = new NumberedIds<>(layout);
    this.notes = new ArrayList<>(sheet.notes());
    this.sheet = sheet.name();
    this.faults =
        sheet.faults().stream()
            .filter(fault -> headers.columns().containsValue(fault.place().column()))
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    fault -> fault.place().row(), fault -> fault));
    this.columns = Sets.union(headers.columns().keySet(), mapped.fixed().keySet()).immutableCopy();
  }

  TableReading<T> read() {
    notes.addAll(headers.notes());
    for (SheetRow row : headers.rows()) {
      if (ownProblems >= MAX_PROBLEMS) {
        Translatable message = ProblemText.of("table.ended");
        problems.add(about(row, ProblemCode.TOO_MANY, message));
        break;
      }
      if (headers.areRepeatedIn(row)) {
        Translatable message = ProblemText.of("table.headers-repeated");
        notes.add(about(row, ProblemCode.LEFT_OUT, message));
      } else if (SheetHeaders.isExample(row.cells())) {
        notes.add(about(row, ProblemCode.LEFT_OUT, ProblemText.of("table.example-row")));
      } else if (!repetitions.areAllowed() && TotalRows.isTotal(row, headers.columns())) {
        notes.add(about(row, ProblemCode.LEFT_OUT, ProblemText.of("table.total-row")));
      } else if (!row.isBlank() || faults.containsKey(row.number())) {
        read(row);
      }
    }
    return new TableReading<>(
        values.build(),
        rows.build(),
        ImmutableList.copyOf(problems),
        ImmutableList.copyOf(notes),
        terms.organizations().map(NewOrganizations::taken).orElse(ImmutableList.of()));
  }

  private void read(SheetRow row) {
    RowTree tree = new RowTree();
    RowCells cells = cells(row);
    CellTerms rowTerms =
        cells.find("session").map(CellText::text).map(terms::inSession).orElse(terms);
    terms.organizations().ifPresent(NewOrganizations::beginRow);
    layout.fields().forEach(field -> field.read(cells, tree, rowTerms));
    if (tree.reasonToLeaveOut().isPresent() && !faults.containsKey(row.number())) {
      notes.add(about(row, ProblemCode.LEFT_OUT, tree.reasonToLeaveOut().get()));
      return;
    }
    List<TableProblem> wrong = new ArrayList<>(faults(row));
    wrong.addAll(tree.problems());
    OptionalInt recorded = wrong.isEmpty() ? recorded(row, tree, wrong) : OptionalInt.empty();
    if (wrong.isEmpty() && recorded.isEmpty()) {
      makeId(row, tree, rowTerms, wrong);
    }
    Optional<T> value = build(row, members(recorded, tree), tree, wrong);
    if (wrong.isEmpty()) {
      value
          .flatMap(read -> repetitions.find(read, row.number()))
          .ifPresent(message -> wrong.add(about(row, ProblemCode.REPEATED, message)));
    }
    if (wrong.isEmpty()) {
      value
          .flatMap(read -> update(recorded, read, row, tree))
          .ifPresent(message -> wrong.add(about(row, ProblemCode.REPEATED, message)));
    }
    if (wrong.isEmpty() && value.isPresent()) {
      values.add(value.get());
      rows.add(row.number());
      notes.addAll(tree.notes());
      terms.organizations().ifPresent(NewOrganizations::takeRow);
    }
    if (!wrong.isEmpty() && TotalRows.isTotal(row, headers.columns())) {
      notes.add(about(row, ProblemCode.LEFT_OUT, ProblemText.of("table.total-row")));
      return;
    }
    wrong.sort(BY_COLUMN);
    problems.addAll(wrong);
    ownProblems +=
        Math.toIntExact(
            wrong.stream().filter(problem -> !SETTINGS.contains(problem.code())).count());
  }

  /** Makes the id of a row that has none, if it has a name. */
  private void makeId(SheetRow row, RowTree tree, CellTerms rowTerms, List<TableProblem> wrong) {
    if (layout.idMaker().isEmpty() || tree.has(ID)) {
      return;
    }
    IdMaker maker = layout.idMaker().get();
    Function<Object, Optional<String>> makeId =
        members -> maker.make((Map<?, ?>) members, rowTerms.session(), rowTerms.names());
    makeId
        .apply(tree.members())
        .ifPresent(
            made -> {
              String id = numbers.of(made, tree.members(), this::withId, makeId);
              tree.putMade(ID, id);
              updates
                  .flatMap(all -> all.refusalOfMade(id))
                  .ifPresent(reason -> wrong.add(about(row, ProblemCode.INVALID_VALUE, reason)));
              String note = id.equals(made) ? "cell.id-made" : "cell.id-numbered";
              tree.note(about(row, ProblemCode.ID_MADE, ProblemText.of(note)));
            });
  }

  private Stream<T> withId(String id) {
    return Stream.concat(
        repetitions.find(id).stream(),
        updates.map(all -> all.withId(id)).orElse(ImmutableList.of()).stream());
  }

  /** {@return the position of the recorded value that a row is about, if values are updated} */
  private OptionalInt recorded(SheetRow row, RowTree tree, List<TableProblem> wrong) {
    RowUpdates.Match match = updates.map(all -> all.find(tree)).orElse(RowUpdates.Match.NONE);
    match.refusal().ifPresent(reason -> wrong.add(about(row, ProblemCode.INVALID_VALUE, reason)));
    return match.position();
  }

  private Map<String, Object> members(OptionalInt recorded, RowTree tree) {
    return recorded.isPresent()
        ? updates.orElseThrow().joined(recorded.getAsInt(), tree)
        : tree.members();
  }

  private Optional<Translatable> update(OptionalInt recorded, T value, SheetRow row, RowTree tree) {
    return updates.flatMap(all -> all.take(recorded, value, row.number(), tree.members()));
  }

  private ImmutableList<TableProblem> faults(SheetRow row) {
    return faults.get(row.number()).stream()
        .map(fault -> fault.under(headers.header(fault.place().column())))
        .collect(toImmutableList());
  }

  private ImmutableSet<ColumnName> faulty(SheetRow row) {
    ImmutableSet<Integer> numbers =
        faults.get(row.number()).stream()
            .map(fault -> fault.place().column())
            .collect(toImmutableSet());
    return headers.columns().entrySet().stream()
        .filter(column -> numbers.contains(column.getValue()))
        .map(Map.Entry::getKey)
        .collect(toImmutableSet());
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
    return new RowCells(cells.buildOrThrow(), columns, faulty(row));
  }

  /** {@return the value of the row, if it can be built; its problems are added to {@code wrong}} */
  private Optional<T> build(
      SheetRow row, Map<String, Object> members, RowTree tree, List<TableProblem> wrong) {
    try {
      TokenList tokens = JsonOutput.tokens(members, TreeCodec.TREE);
      JsonInput in = new JsonInput(tokens.within(limits), limits);
      Optional<T> value = in.document(layout.codec());
      addLocated(in.allProblems(), row, tree, wrong);
      return value;
    } catch (CopException broken) {
      addLocated(broken.problems(), row, tree, wrong);
      return Optional.empty();
    }
  }

  /**
   * Adds problems with their cells. If a cell was refused already, missing members and violated
   * invariants are left out, because they may only be a consequence.
   */
  private void addLocated(
      ImmutableList<Problem> found, SheetRow row, RowTree tree, List<TableProblem> wrong) {
    boolean complete = wrong.isEmpty();
    for (Problem problem : found) {
      boolean follows =
          problem.code() == ProblemCode.MISSING_MEMBER || problem.code() == ProblemCode.INVARIANT;
      if (complete || !follows) {
        wrong.add(
            tree.origin(problem.pointer())
                .map(cell -> RowTree.about(cell, problem.code(), problem.sentences()))
                .orElseGet(() -> about(row, problem.code(), problem.sentences())));
      }
    }
  }

  private TableProblem about(SheetRow row, ProblemCode code, Translatable sentences) {
    return new TableProblem(code, new CellPlace(sheet, row.number(), 0), "", "", sentences);
  }
}
