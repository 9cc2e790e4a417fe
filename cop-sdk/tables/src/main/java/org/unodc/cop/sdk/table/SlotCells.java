package org.unodc.cop.sdk.table;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.sdk.internal.table.DateReader;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.ProblemCode;

/** Reads the cells of one slot. Cells that are wrong or contradict each other are refused. */
record SlotCells(RowTree row, CellTerms terms) {
  /** Any date, for cells that are only checked. */
  private static final String ANY_DAY = "2000-01-01";

  /** {@return the start, if all its cells agree} */
  Optional<OffsetDateTime> start(Optional<CellText> date, List<CellText> cells) {
    if (date.isEmpty()) {
      return agreed(cells, "");
    }
    return day(date.get())
        .flatMap(
            day ->
                agreed(cells, day.toString())
                    .filter(start -> isOn(day, start) || contradicts(cells.get(0), date.get())));
  }

  /** {@return the end, if all its cells agree; an end without a date is on the day of the start} */
  Optional<OffsetDateTime> end(
      Optional<CellText> date, OffsetDateTime start, List<CellText> cells) {
    return agreed(cells, start.toLocalDate().toString())
        .filter(
            end ->
                date.isEmpty()
                    || end.isAfter(start)
                    || !end.toLocalDate().isBefore(start.toLocalDate())
                    || contradicts(cells.get(0), date.get()));
  }

  /**
   * Refuses the cells of an incomplete slot; a day alone is read if there is a member for it, and
   * otherwise only noted.
   *
   * @param member the member for a day without hours; empty if there is none
   */
  void leaveOut(
      Optional<CellText> date, List<CellText> starts, List<CellText> ends, String member) {
    int before = row.problems().size();
    Optional<LocalDate> day = date.flatMap(this::day);
    CellTerms anyZone = terms.in(ZoneOffset.UTC);
    Stream.concat(starts.stream(), ends.stream())
        .forEach(cell -> row.tried(cell, text -> moment(text, ANY_DAY, anyZone)));
    if (row.problems().size() > before) {
      return;
    }
    if (!starts.isEmpty()) {
      row.refuse(starts.get(0), ProblemCode.SLOT_LENGTH_NEEDED, ProblemText.of("slot.start-alone"));
    } else if (!ends.isEmpty()) {
      row.refuse(ends.get(0), ProblemText.of("slot.end-alone"));
    } else if (member.isEmpty()) {
      date.ifPresent(cell -> row.note(cell, ProblemText.of("slot.day-alone")));
    } else if (day.isPresent()) {
      row.put(ImmutableList.of(member), day.get().toString(), date.get());
    }
  }

  /** {@return the point in time as it is written in the JSON} */
  static String text(OffsetDateTime moment) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
  }

  private Optional<LocalDate> day(CellText date) {
    return row.tried(date, text -> DateReader.day(text, terms.dayFirst(), terms.days()));
  }

  private Optional<OffsetDateTime> agreed(List<CellText> cells, String day) {
    Optional<OffsetDateTime> first = row.tried(cells.get(0), text -> moment(text, day, terms));
    for (CellText cell : cells.subList(1, cells.size())) {
      Optional<OffsetDateTime> second = row.tried(cell, text -> moment(text, day, terms));
      boolean agrees =
          first.isPresent()
              && second.isPresent()
              && (first.get().isEqual(second.get()) || contradicts(cells.get(0), cell));
      first = first.filter(moment -> agrees);
    }
    return first;
  }

  private static OffsetDateTime moment(String text, String day, CellTerms terms) {
    return OffsetDateTime.parse(MomentReader.read(text, day, terms));
  }

  /** Compares the date in the offset of the cell and in the zone of the table. */
  private boolean isOn(LocalDate day, OffsetDateTime moment) {
    return moment.toLocalDate().equals(day)
        || terms
            .zone()
            .filter(zone -> moment.atZoneSameInstant(zone).toLocalDate().equals(day))
            .isPresent();
  }

  /** Refuses a cell and returns false, so that its value is dropped. */
  private boolean contradicts(CellText cell, CellText otherCell) {
    row.refuse(cell, ProblemText.of("cell.columns-contradict", cell.header(), otherCell.header()));
    return false;
  }
}
