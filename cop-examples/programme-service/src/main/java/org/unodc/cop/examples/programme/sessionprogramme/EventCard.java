package org.unodc.cop.examples.programme.sessionprogramme;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.examples.programme.web.PageText;

/**
 * The card of a side event or of a meeting of the session in the programme.
 *
 * @param id the id of the side event; empty for a meeting, which has no page
 * @param title the title of the event or meeting
 * @param hours the start and end time; empty if they are not known
 * @param room the name of the room; empty if it is not known
 * @param organizer the name of the main organizer
 * @param kind the kind of organizer, or the kind "meeting"
 * @param style the CSS class for that kind
 * @param languages the languages of the event
 * @param themes the themes of the event
 * @param status the label of its status if it does not take place: cancelled or merged
 * @param mergedInto the event into which it was merged
 */
public record EventCard(
    Optional<String> id,
    PageText title,
    Optional<String> hours,
    Optional<PageText> room,
    Optional<PageText> organizer,
    String kind,
    String style,
    ImmutableList<NamedValue> languages,
    ImmutableList<PageText> themes,
    Optional<String> status,
    Optional<NamedValue> mergedInto) {}
