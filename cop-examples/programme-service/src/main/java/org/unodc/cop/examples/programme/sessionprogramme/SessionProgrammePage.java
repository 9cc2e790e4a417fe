package org.unodc.cop.examples.programme.sessionprogramme;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * The data of the programme page.
 *
 * @param days the HTML of the days that are shown, and of the events without a day
 * @param dayLinks the links to the days; empty if there is only one
 * @param viewLinks the links to the grid and the list; empty if the page has no day
 * @param kinds the kinds of organizers of the events, for the legend of colours
 * @param choices the options of the filter
 * @param count the number of events in the language of the page, with what is counted
 * @param cut the sentence that not all events are shown; empty if they are
 */
public record SessionProgrammePage(
    ImmutableList<String> days,
    ImmutableList<ViewLink> dayLinks,
    ImmutableList<ViewLink> viewLinks,
    ImmutableList<Kind> kinds,
    Choices choices,
    String count,
    Optional<String> cut) {

  /**
   * A link to another part or arrangement of the programme.
   *
   * @param query the query of the address, with its question mark
   * @param text the text
   * @param name the full name, such as a whole date
   * @param current whether the page shows it
   */
  public record ViewLink(String query, String text, String name, boolean current) {}

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
   * @param days the days with an event or a meeting
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
