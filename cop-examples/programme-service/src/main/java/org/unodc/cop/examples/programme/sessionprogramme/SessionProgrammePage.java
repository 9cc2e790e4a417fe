package org.unodc.cop.examples.programme.sessionprogramme;

import com.google.common.collect.ImmutableList;

/**
 * The data of the programme page, reduced by the filter of the reader.
 *
 * @param days the days
 * @param unscheduled the events without a time that take place
 * @param withdrawn the events without a time that were merged or cancelled
 * @param kinds the kinds of organizers of the events, for the legend of colours
 * @param choices the options of the filter
 * @param events the number of events shown
 */
public record SessionProgrammePage(
    ImmutableList<DayGrid> days,
    ImmutableList<EventCard> unscheduled,
    ImmutableList<EventCard> withdrawn,
    ImmutableList<Kind> kinds,
    Choices choices,
    long events) {

  /**
   * A kind of organizer.
   *
   * @param style the CSS class that sets the colour
   * @param name the name of the kind
   */
  public record Kind(String style, String name) {}

  /**
   * The options of the filter.
   *
   * @param days the days of the session and of its events
   * @param rooms the rooms of the venue
   * @param themes the themes of the events
   * @param languages the languages of the events
   */
  public record Choices(
      ImmutableList<NamedValue> days,
      ImmutableList<NamedValue> rooms,
      ImmutableList<NamedValue> themes,
      ImmutableList<NamedValue> languages) {}
}
