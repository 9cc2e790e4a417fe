package org.unodc.cop.sdk.table;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** What the cells of one slot say; those that are wrong or contradict each other are refused. */
record SlotCells(RowTree row, CellTerms terms) {
  private static final String INCOMPLETE =
      "A slot has a day, a start and an end; one of them is missing, so no slot was read.";

  /** Stands for a day and a zone that nothing depends on. */
  private static final String ANY_DAY = "2000-01-01";

  /** {@return the start on which its cells agree} */
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

  /** {@return the end on which its cells agree; one without a day is on the day of the start} */
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

  /** Tells that there is no slot, and what is wrong with the cells that are there. */
  void leaveOut(Optional<CellText> date, List<CellText> times) {
    int before = row.problems().size();
    date.ifPresent(this::day);
    CellTerms anyZone = new CellTerms(Optional.of(ZoneOffset.UTC), terms.dayFirst(), terms.names());
    times.forEach(cell -> row.tried(cell, text -> moment(text, ANY_DAY, anyZone)));
    if (row.problems().size() == before) {
      times.stream().findFirst().or(() -> date).ifPresent(cell -> row.note(cell, INCOMPLETE));
    }
  }

  /** {@return a moment as the JSON has it} */
  static String text(OffsetDateTime moment) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
  }

  private Optional<LocalDate> day(CellText date) {
    return row.tried(date, text -> Dates.day(text, terms.dayFirst()));
  }

  private Optional<OffsetDateTime> agreed(List<CellText> cells, String day) {
    Optional<OffsetDateTime> first = row.tried(cells.get(0), text -> moment(text, day, terms));
    for (CellText other : cells.subList(1, cells.size())) {
      Optional<OffsetDateTime> second = row.tried(other, text -> moment(text, day, terms));
      boolean agrees =
          first.isPresent()
              && second.isPresent()
              && (first.get().isEqual(second.get()) || contradicts(cells.get(0), other));
      first = first.filter(moment -> agrees);
    }
    return first;
  }

  private static OffsetDateTime moment(String text, String day, CellTerms terms) {
    return OffsetDateTime.parse(Moments.read(text, day, terms));
  }

  /** A moment that was written in another zone may be on the day where the table is meant. */
  private boolean isOn(LocalDate day, OffsetDateTime moment) {
    return moment.toLocalDate().equals(day)
        || terms
            .zone()
            .filter(zone -> moment.atZoneSameInstant(zone).toLocalDate().equals(day))
            .isPresent();
  }

  /** Refuses a cell and says no, so that nothing is made of it. */
  private boolean contradicts(CellText cell, CellText other) {
    row.refuse(
        cell,
        "The columns \"%s\" and \"%s\" contradict each other."
            .formatted(cell.header(), other.header()));
    return false;
  }
}
