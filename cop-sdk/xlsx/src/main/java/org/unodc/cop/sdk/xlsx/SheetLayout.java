package org.unodc.cop.sdk.xlsx;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.file.TableBytes;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.table.CellPlace;
import org.unodc.cop.sdk.table.SheetRow;
import org.unodc.cop.sdk.table.TableProblem;

/**
 * Names the hidden rows and columns of a sheet, and the cells that merging leaves without a value.
 */
final class SheetLayout {
  private static final Pattern MERGED =
      Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})");

  private final String sheet;
  private final NavigableMap<Integer, SheetRow> rows = new TreeMap<>();
  private final CopLimits limits;
  private final int width;
  private int visited;

  /**
   * @param rows the rows of the sheet
   */
  SheetLayout(String sheet, ImmutableList<SheetRow> rows, CopLimits limits) {
    this.sheet = sheet;
    rows.stream().filter(row -> !row.isBlank()).forEach(row -> this.rows.put(row.number(), row));
    this.limits = limits;
    this.width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
  }

  /**
   * {@return a note for each hidden column with a cell, and for each hidden row or sequence of
   * them}
   */
  ImmutableList<TableProblem> hidden(
      ImmutableList<Range<Integer>> columns, List<Integer> hiddenRows) {
    ImmutableList.Builder<TableProblem> notes = ImmutableList.builder();
    TreeRangeSet<Integer> hiddenColumns = TreeRangeSet.create();
    hiddenColumns.addAll(columns);
    BitSet filled = filledColumns();
    for (int column = filled.nextSetBit(1); column > 0; column = filled.nextSetBit(column + 1)) {
      if (hiddenColumns.contains(column)) {
        notes.add(hidden(new CellPlace(sheet, 0, column), ProblemText.of("xlsx.hidden-column")));
      }
    }
    List<Integer> run = new ArrayList<>();
    for (int row : hiddenRows) {
      if (rows.containsKey(row)) {
        if (!run.isEmpty() && !isNext(run.get(run.size() - 1), row)) {
          notes.add(hidden(run));
          run.clear();
        }
        run.add(row);
      }
    }
    if (!run.isEmpty()) {
      notes.add(hidden(run));
    }
    return notes.build();
  }

  /**
   * {@return a fault for each empty cell of merged cells that is below their first, filled cell}
   */
  ImmutableList<TableProblem> merged(ImmutableList<String> mergedCells) {
    List<TableProblem> faults = new ArrayList<>();
    for (String range : mergedCells) {
      Matcher parts = MERGED.matcher(range);
      if (parts.matches()) {
        int firstRow = Integer.parseInt(parts.group(2));
        int firstColumn = column(parts.group(1));
        SheetRow first = rows.get(firstRow);
        String value = first == null ? "" : first.cell(firstColumn);
        int lastRow = Integer.parseInt(parts.group(4));
        if (!value.isEmpty() && lastRow > firstRow) {
          int lastColumn = column(parts.group(3));
          rows.subMap(firstRow, false, lastRow, true)
              .values()
              .forEach(row -> faults.addAll(empty(row, firstColumn, lastColumn, range, value)));
        }
      }
    }
    return ImmutableList.copyOf(faults);
  }

  private List<TableProblem> empty(
      SheetRow row, int firstColumn, int lastColumn, String range, String value) {
    List<TableProblem> faults = new ArrayList<>();
    for (int column = firstColumn; column <= Math.min(width, lastColumn); column++) {
      if (++visited > limits.tokens()) {
        throw TableBytes.overLimit("limit.merged-cells", limits.tokens(), "tokens");
      }
      if (row.cell(column).isEmpty()) {
        faults.add(merged(new CellPlace(sheet, row.number(), column), range, value));
      }
    }
    return faults;
  }

  private static TableProblem merged(CellPlace place, String range, String value) {
    String first = range.substring(0, range.indexOf(':'));
    Translatable message = ProblemText.of("xlsx.merged", range, first);
    return new TableProblem(ProblemCode.INVALID_VALUE, place, "", value, message);
  }

  /** {@return the numbers of the columns with a cell that is not blank} */
  private BitSet filledColumns() {
    BitSet filled = new BitSet();
    for (SheetRow row : rows.values()) {
      for (int column = 1; column <= row.cells().size(); column++) {
        if (!row.cell(column).isBlank()) {
          filled.set(column);
        }
      }
    }
    return filled;
  }

  /** {@return whether there is no row with cells between two rows} */
  private boolean isNext(int before, int row) {
    return rows.higherKey(before) == row;
  }

  private TableProblem hidden(List<Integer> run) {
    int first = run.get(0);
    int last = run.get(run.size() - 1);
    return hidden(
        new CellPlace(sheet, first, 0),
        first == last
            ? ProblemText.of("xlsx.hidden-row")
            : ProblemText.of("xlsx.hidden-rows", Integer.toString(first), Integer.toString(last)));
  }

  private static TableProblem hidden(CellPlace place, Translatable message) {
    return new TableProblem(ProblemCode.HIDDEN, place, "", "", message);
  }

  private static int column(String letters) {
    int column = 0;
    for (int i = 0; i < letters.length(); i++) {
      column = column * 26 + letters.charAt(i) - 'A' + 1;
    }
    return column;
  }
}
