package org.unodc.cop.sdk.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A slot: a start and an end in two columns or in one, with the date in the same cells or in a
 * separate column. If a part is missing, or if the end is not after the start, no slot is read.
 * Cells that contradict each other are refused.
 */
final class SlotField extends TableField {
  private static final String DATE = "date";
  private static final String START = "start";
  private static final String END = "end";
  private static final String TIME = "time";
  private static final Pattern FROM_TO =
      Pattern.compile("([0-9:]{4,8}) ?[-\u2010-\u2015] ?([0-9:]{4,8})");

  SlotField(String path) {
    super(START, path);
  }

  @Override
  ImmutableList<String> columns() {
    return ImmutableList.of(DATE, START, END, TIME);
  }

  @Override
  void read(RowCells cells, RowTree row, CellTerms terms) {
    Optional<CellText> date = cells.find(DATE);
    Optional<CellText> time = cells.find(TIME);
    ImmutableList<CellText> starts = both(cells.find(START), time.map(cell -> part(cell, 1)));
    ImmutableList<CellText> ends =
        both(cells.find(END), time.filter(SlotField::isFromTo).map(cell -> part(cell, 2)));
    SlotCells slot = new SlotCells(row, terms);
    if (starts.isEmpty() || ends.isEmpty()) {
      slot.leaveOut(date, ImmutableList.<CellText>builder().addAll(starts).addAll(ends).build());
      return;
    }
    Optional<OffsetDateTime> from = slot.start(date, starts);
    Optional<OffsetDateTime> to = from.flatMap(start -> slot.end(date, start, ends));
    if (from.isEmpty() || to.isEmpty()) {
      return;
    }
    if (from.get().isBefore(to.get())) {
      row.put(path(START), SlotCells.text(from.get()), starts.get(0));
      row.put(path(END), SlotCells.text(to.get()), ends.get(0));
    } else {
      row.note(ends.get(0), "The end is not after the start, so no slot was read.");
    }
  }

  private static ImmutableList<CellText> both(Optional<CellText> own, Optional<CellText> shared) {
    return Stream.of(own, shared).flatMap(Optional::stream).collect(toImmutableList());
  }

  private static boolean isFromTo(CellText time) {
    return FROM_TO.matcher(time.text()).matches();
  }

  /**
   * Returns the start or the end from a cell that has both, or the cell itself if it has another
   * form.
   */
  private static CellText part(CellText time, int group) {
    Matcher both = FROM_TO.matcher(time.text());
    return both.matches() ? new CellText(time.place(), time.header(), both.group(group)) : time;
  }

  @Override
  ImmutableMap<ColumnName, String> write(Object tree) {
    Object start = ValueTrees.at(tree, path(START));
    Object end = ValueTrees.at(tree, path(END));
    return start == null || end == null
        ? ImmutableMap.of()
        : ImmutableMap.of(
            ColumnName.of(START), start.toString(), ColumnName.of(END), end.toString());
  }
}
