package org.unodc.cop.examples.programme.sessionprogramme;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * The programme of a day, or the events without a day, as a grid or as a list.
 *
 * @param id the part of element ids that identifies the day
 * @param name the heading
 * @param flexible whether a narrow screen shows the grid as a list; not if the reader chose the
 *     grid
 * @param columns the rooms of the grid
 * @param rows the times of the grid; empty if the day is a list
 * @param groups the list; empty if the day is a grid
 */
public record DayProgramme(
    String id,
    String name,
    boolean flexible,
    ImmutableList<GridColumn> columns,
    ImmutableList<Row> rows,
    ImmutableList<Group> groups) {

  /**
   * A period of time in which nothing begins or ends.
   *
   * @param start the start time
   * @param height the length of the period, from 1 to {@value GridLayout#TALLEST}: a class of the
   *     style sheet
   * @param cells the cells that begin in this row, in the order of the rooms, including empty
   *     cells; a room without a cell is covered by a cell of a row above
   */
  public record Row(String start, int height, ImmutableList<Cell> cells) {}

  /**
   * A room for one or more consecutive rows.
   *
   * @param rows the number of rows that the cell spans
   * @param cards the entries in the room; more than one if they overlap, none if the room is free
   */
  public record Cell(int rows, ImmutableList<EventCard> cards) {}

  /**
   * The entries that begin at the same time.
   *
   * @param start the start time; empty if it is not known
   * @param cards the entries
   */
  public record Group(Optional<String> start, ImmutableList<EventCard> cards) {}

  static DayProgramme list(String id, String name, ImmutableList<Group> groups) {
    return new DayProgramme(id, name, false, ImmutableList.of(), ImmutableList.of(), groups);
  }
}
