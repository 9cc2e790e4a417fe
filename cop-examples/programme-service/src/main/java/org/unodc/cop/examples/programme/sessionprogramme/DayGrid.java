package org.unodc.cop.examples.programme.sessionprogramme;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/**
 * One day of the programme as a table with times as rows and rooms as columns.
 *
 * @param day the day
 * @param name the date with its day of the week
 * @param shortName the short form of the name
 * @param columns the rooms
 * @param rows the times; empty if nothing takes place
 */
public record DayGrid(
    LocalDate day,
    String name,
    String shortName,
    ImmutableList<GridColumn> columns,
    ImmutableList<Row> rows) {

  /**
   * A period of time in which nothing begins or ends.
   *
   * @param hours the start and end time
   * @param cells the cells that begin in this row, in the order of the rooms, including empty
   *     cells; a room without a cell is covered by a cell of a row above
   */
  public record Row(String hours, ImmutableList<Cell> cells) {}

  /**
   * A room for one or more consecutive rows.
   *
   * @param rows the number of rows that the cell spans
   * @param cards the entries in the room; more than one if they overlap, none if the room is free
   */
  public record Cell(int rows, ImmutableList<EventCard> cards) {}
}
