package org.unodc.cop.examples.programme.web.programme;

import com.google.common.collect.ImmutableList;

/**
 * The programme of the session as far as somebody asked for it.
 *
 * @param days the days
 * @param unscheduled what takes place at a time that is not known yet
 * @param withdrawn what was merged or cancelled and is in no grid
 * @param kinds the kinds of organizers that there are, to tell their colours
 * @param choices what one can ask for
 * @param events how many events are shown
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
   * @param style the class that gives it its colour
   * @param name what it is called
   */
  public record Kind(String style, String name) {}

  /**
   * What one can ask for.
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
