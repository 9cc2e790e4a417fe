package org.unodc.cop.examples.programme.web.programme;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/**
 * One day of the programme: times down, rooms across.
 *
 * @param day the day
 * @param name what it is called, with its weekday
 * @param shortName the same in short
 * @param columns the rooms
 * @param rows the times; empty where nothing takes place
 */
public record DayGrid(
    LocalDate day,
    String name,
    String shortName,
    ImmutableList<GridColumn> columns,
    ImmutableList<Row> rows) {

  /**
   * A stretch of time in which nothing begins or ends.
   *
   * @param hours from when to when
   * @param cells what begins with it and where nothing is, from room to room; what goes on from the
   *     row above has no cell
   */
  public record Row(String hours, ImmutableList<Cell> cells) {}

  /**
   * A room for a stretch of time.
   *
   * @param rows how many rows it goes down
   * @param cards what takes place there; more than one where they overlap, none where it is free
   */
  public record Cell(int rows, ImmutableList<EventCard> cards) {}
}
