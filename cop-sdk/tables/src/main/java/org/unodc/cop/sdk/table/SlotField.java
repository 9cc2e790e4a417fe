package org.unodc.cop.sdk.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unodc.cop.sdk.internal.table.ValueTrees;
import org.unodc.cop.sdk.internal.table.WrittenTimeRange;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.ProblemCode;

/**
 * A slot: a start and an end in two columns or in one, such as 09:00-10:00 under any of the
 * headers, with the date in the same cells or in a separate column. A row with a start or an end,
 * but not with a whole slot, is refused; if a length of slots is set, it replaces an end that is
 * missing or equal to the start. A day alone is no slot. Cells that contradict each other are
 * refused.
 */
final class SlotField extends TableField {
  private static final String DATE = "date";
  private static final String START = "start";
  private static final String END = "end";
  private static final String TIME = "time";

  private final String day;

  /**
   * @param day the member for a day without hours; empty if the type has none
   */
  SlotField(String path, String day) {
    super(START, path);
    this.day = day;
  }

  @Override
  ImmutableList<String> columns() {
    return ImmutableList.of(DATE, START, END, TIME);
  }

  @Override
  String kind(String ofColumn) {
    return ofColumn;
  }

  @Override
  void read(RowCells cells, RowTree row, CellTerms terms) {
    if (columns().stream().anyMatch(cells::isFaulty)) {
      return;
    }
    Optional<CellText> date = row.stated(cells.find(DATE));
    List<CellText> starts = new ArrayList<>();
    List<CellText> ends = new ArrayList<>();
    int before = row.problems().size();
    for (String column : ImmutableList.of(START, END, TIME)) {
      row.stated(cells.find(column))
          .ifPresent(
              cell ->
                  row.tried(cell, WrittenTimeRange::of)
                      .ifPresent(range -> add(cell, range, column.equals(END), starts, ends)));
    }
    if (ends.isEmpty()) {
      starts.forEach(cell -> row.tried(cell, MomentReader::startWithoutEnd));
    }
    if (row.problems().size() > before) {
      return;
    }
    SlotCells slot = new SlotCells(row, terms);
    boolean hasLength = terms.slotLength().isPresent();
    if (starts.isEmpty() || (ends.isEmpty() && !hasLength)) {
      slot.leaveOut(date, starts, ends, day);
      return;
    }
    Optional<OffsetDateTime> from = slot.start(date, starts);
    Optional<OffsetDateTime> to =
        ends.isEmpty() ? from : from.flatMap(start -> slot.end(date, start, ends));
    if (from.isPresent() && to.isPresent()) {
      if (!day.isEmpty()) {
        row.drop(day);
      }
      put(from.get(), to.get(), starts, ends, row, terms);
    }
  }

  private void put(
      OffsetDateTime from,
      OffsetDateTime to,
      List<CellText> starts,
      List<CellText> ends,
      RowTree row,
      CellTerms terms) {
    CellText end = ends.isEmpty() ? starts.get(0) : ends.get(0);
    OffsetDateTime until = to;
    if (from.isEqual(to) && terms.slotLength().isPresent()) {
      Duration length = terms.slotLength().get();
      until = end(from, length, terms);
      row.note(end, ProblemText.of("slot.length-used", length.toMinutes()));
    }
    if (from.isBefore(until)) {
      row.put(path(START), SlotCells.text(from), starts.get(0));
      row.put(path(END), SlotCells.text(until), end);
    } else if (row.tried(starts.get(0), MomentReader::startWithoutEnd).isPresent()) {
      boolean equal = from.isEqual(until);
      row.refuse(
          end,
          equal ? ProblemCode.SLOT_LENGTH_NEEDED : ProblemCode.INVALID_VALUE,
          ProblemText.of(equal ? "slot.end-equal" : "slot.end-before"));
    }
  }

  /** Returns the end in the zone of the table, whose offset may change during the slot. */
  private static OffsetDateTime end(OffsetDateTime from, Duration length, CellTerms terms) {
    OffsetDateTime end = from.plus(length);
    return terms
        .zone()
        .filter(zone -> zone.getRules().getOffset(from.toInstant()).equals(from.getOffset()))
        .map(zone -> end.atZoneSameInstant(zone).toOffsetDateTime())
        .orElse(end);
  }

  /** Adds the cell to the starts or the ends; if it has a range, a part of it to each of them. */
  private static void add(
      CellText cell,
      Optional<WrittenTimeRange> range,
      boolean isEnd,
      List<CellText> starts,
      List<CellText> ends) {
    if (range.isPresent()) {
      starts.add(part(cell, startWithDate(range.get())));
      ends.add(part(cell, range.get().end()));
    } else {
      (isEnd ? ends : starts).add(cell);
    }
  }

  private static String startWithDate(WrittenTimeRange range) {
    return (range.before() + " " + range.start()).strip();
  }

  private static CellText part(CellText cell, String text) {
    return new CellText(cell.place(), cell.header(), text, cell.text());
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
