package org.unodc.cop.examples.programme.sessionprogramme;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.examples.programme.web.PageFormatter;

/** Arranges the entries of a day in rows and columns. */
final class GridLayout {
  /** The height of the longest periods: of four hours or more. */
  static final int TALLEST = 24;

  /** The height of a period in which only meetings take place: the next side event is in sight. */
  private static final int TALLEST_OF_MEETINGS = 3;

  private static final long MINUTES_OF_A_STEP = 10;

  private final PageFormatter formatter;
  private final ImmutableList<GridColumn> columns;
  private final List<List<Block>> blocks = new ArrayList<>();
  private final List<TimeSlot> rows;

  /** A period in which a room is continuously occupied, with all overlapping entries. */
  private record Block(TimeSlot slot, ImmutableList<GridEntry> entries) {
    boolean covers(TimeSlot row) {
      return slot.overlaps(row);
    }

    boolean hasSideEvent() {
      return entries.stream().anyMatch(entry -> entry.card().id().isPresent());
    }
  }

  private GridLayout(
      ImmutableList<GridEntry> entries,
      ImmutableList<GridColumn> columns,
      PageFormatter formatter) {
    this.formatter = formatter;
    this.columns = columns;
    columns.forEach(column -> blocks.add(blocks(entries, column)));
    this.rows = rows();
  }

  /** {@return the rows of a day, in the order of time} */
  static ImmutableList<DayProgramme.Row> rows(
      ImmutableList<GridEntry> entries,
      ImmutableList<GridColumn> columns,
      PageFormatter formatter) {
    return new GridLayout(entries, columns, formatter).cells();
  }

  private static List<Block> blocks(ImmutableList<GridEntry> entries, GridColumn column) {
    List<Block> blocks = new ArrayList<>();
    entries.stream()
        .filter(entry -> entry.room().equals(column.room()))
        .sorted(Comparator.comparing(entry -> entry.slot().start(), OffsetDateTime.timeLineOrder()))
        .forEach(entry -> add(entry, blocks));
    return blocks;
  }

  /**
   * Adds an entry to the last block if they overlap, or else as a new block. For example, an event
   * can overlap with a cancelled event that had the same room.
   */
  private static void add(GridEntry entry, List<Block> blocks) {
    int last = blocks.size() - 1;
    if (last < 0 || !blocks.get(last).slot().overlaps(entry.slot())) {
      blocks.add(new Block(entry.slot(), ImmutableList.of(entry)));
      return;
    }
    Block before = blocks.get(last);
    OffsetDateTime end =
        Stream.of(before.slot().end(), entry.slot().end())
            .max(OffsetDateTime.timeLineOrder())
            .orElseThrow();
    ImmutableList<GridEntry> all =
        ImmutableList.<GridEntry>builder().addAll(before.entries()).add(entry).build();
    blocks.set(last, new Block(TimeSlot.of(before.slot().start(), end), all));
  }

  /** The periods between consecutive starts and ends, except those in which every room is free. */
  private List<TimeSlot> rows() {
    TreeSet<Instant> boundaries = new TreeSet<>();
    allBlocks()
        .forEach(
            block -> {
              boundaries.add(block.slot().start().toInstant());
              boundaries.add(block.slot().end().toInstant());
            });
    List<OffsetDateTime> times =
        boundaries.stream().map(time -> time.atZone(formatter.zone()).toOffsetDateTime()).toList();
    return IntStream.range(1, times.size())
        .mapToObj(i -> TimeSlot.of(times.get(i - 1), times.get(i)))
        .filter(row -> allBlocks().anyMatch(block -> block.covers(row)))
        .toList();
  }

  private Stream<Block> allBlocks() {
    return blocks.stream().flatMap(List::stream);
  }

  private ImmutableList<DayProgramme.Row> cells() {
    return IntStream.range(0, rows.size())
        .mapToObj(
            row ->
                new DayProgramme.Row(
                    formatter.clock(rows.get(row).start()), height(rows.get(row)), cells(row)))
        .collect(toImmutableList());
  }

  private int height(TimeSlot row) {
    long minutes = Duration.between(row.start(), row.end()).toMinutes();
    boolean hasSideEvent = allBlocks().anyMatch(block -> block.hasSideEvent() && block.covers(row));
    int tallest = hasSideEvent ? TALLEST : TALLEST_OF_MEETINGS;
    return (int) Math.max(1, Math.min(tallest, minutes / MINUTES_OF_A_STEP));
  }

  private ImmutableList<DayProgramme.Cell> cells(int row) {
    return IntStream.range(0, columns.size())
        .boxed()
        .flatMap(column -> cell(row, blocks.get(column)).stream())
        .collect(toImmutableList());
  }

  /** The cell of a room in a row; empty if a cell of a row above covers this row. */
  private Optional<DayProgramme.Cell> cell(int row, List<Block> room) {
    Optional<Block> current = in(row, room);
    boolean beginsAbove = row > 0 && in(row - 1, room).equals(current);
    if (beginsAbove) {
      return Optional.empty();
    }
    int height =
        (int)
            IntStream.range(row, rows.size())
                .takeWhile(later -> in(later, room).equals(current))
                .count();
    return Optional.of(
        new DayProgramme.Cell(
            height,
            current.map(Block::entries).stream()
                .flatMap(List::stream)
                .map(GridEntry::card)
                .collect(toImmutableList())));
  }

  /** The block that occupies a room in a row; empty if the room is free. */
  private Optional<Block> in(int row, List<Block> room) {
    return room.stream().filter(block -> block.covers(rows.get(row))).findFirst();
  }
}
