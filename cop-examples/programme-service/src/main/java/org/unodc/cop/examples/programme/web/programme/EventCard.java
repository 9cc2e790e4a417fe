package org.unodc.cop.examples.programme.web.programme;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.examples.programme.web.PageText;

/**
 * A side event, or a meeting of the session, in the programme.
 *
 * @param id the id of the side event; absent for a meeting, which has no page
 * @param title what it is called
 * @param hours from when to when; absent where that is not known
 * @param room where; absent where that is not known
 * @param organizer who is responsible for it
 * @param kind what kind of body that is, or that it is a meeting
 * @param style the class of the style sheet for that kind
 * @param languages its languages
 * @param themes what it is about
 * @param status the name of its status where that must be seen: cancelled or merged
 * @param mergedInto the event that goes on in its place
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
