package org.unodc.cop.sdk.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When something takes place: a start and an end, or both in one column, with the day in them or in
 * a column of its own. Where a part is missing, or where the end is not after the start, no slot is
 * read and none is invented.
 */
final class SlotField extends Field {
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
    Optional<CellText> start = cells.find(START).or(() -> time.map(cell -> part(cell, 1)));
    Optional<CellText> end = cells.find(END).or(() -> time.map(cell -> part(cell, 2)));
    if (start.isPresent() && end.isPresent()) {
      put(date, start.get(), end.get(), row, terms);
    } else {
      String message =
          "A slot has a day, a start and an end; one of them is missing, so no slot was read.";
      start.or(() -> end).or(() -> date).ifPresent(cell -> row.note(cell, message));
    }
  }

  private void put(
      Optional<CellText> date, CellText start, CellText end, RowTree row, CellTerms terms) {
    CellText read = start;
    try {
      String day = "";
      if (date.isPresent()) {
        read = date.get();
        day = Dates.read(read.text(), terms.dayFirst());
        read = start;
      }
      String from = Moments.read(start.text(), day, terms);
      read = end;
      String to = Moments.read(end.text(), Moments.dayOf(from), terms);
      if (OffsetDateTime.parse(from).isBefore(OffsetDateTime.parse(to))) {
        row.put(path(START), from, start);
        row.put(path(END), to, end);
      } else {
        row.note(end, "The end is not after the start, so no slot was read.");
      }
    } catch (IllegalArgumentException | DateTimeException refusal) {
      row.refuse(read, String.valueOf(refusal.getMessage()));
    }
  }

  /** The start or the end in a cell that has both; the whole cell where it has another form. */
  private static CellText part(CellText time, int group) {
    Matcher both = FROM_TO.matcher(time.text());
    return both.matches() ? new CellText(time.place(), time.header(), both.group(group)) : time;
  }

  @Override
  ImmutableMap<ColumnName, String> write(Object tree) {
    Object start = Trees.at(tree, path(START));
    Object end = Trees.at(tree, path(END));
    return start == null || end == null
        ? ImmutableMap.of()
        : ImmutableMap.of(
            ColumnName.of(START), start.toString(), ColumnName.of(END), end.toString());
  }
}
