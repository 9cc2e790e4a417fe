/**
 * Calendars (RFC 5545) of sessions, meetings, side events and deadlines, for the calendar programs
 * of delegates. {@link org.unodc.cop.sdk.icalendar.ConferenceCalendars} writes them. This package
 * does not read calendars.
 *
 * <table>
 * <caption>Properties of an event</caption>
 * <tr><th>property</th><th>from the record</th></tr>
 * <tr><td>{@code UID}</td><td>a name-based UUID of the id of the conference and the id of the
 *     session, meeting or side event; for a deadline, of session, kind and order</td></tr>
 * <tr><td>{@code DTSTAMP}, {@code SEQUENCE}</td><td>the {@link
 *     org.unodc.cop.sdk.publication.Edition}, the same for all events</td></tr>
 * <tr><td>{@code DTSTART}, {@code DTEND}</td><td>the slot, in UTC; for sessions, deadlines and side
 *     events whose hours are not known, days, and the end is the day after the last one</td></tr>
 * <tr><td>{@code SUMMARY}</td><td>the title; without a title, kind and number or id</td></tr>
 * <tr><td>{@code DESCRIPTION}</td><td>for a side event, its summary, its organizing bodies, and its
 *     online link if that is not a web address; for a deadline, its session, rule and
 *     hour</td></tr>
 * <tr><td>{@code LOCATION}</td><td>room, building, city and State</td></tr>
 * <tr><td>{@code URL}</td><td>the online link, if it is a web address</td></tr>
 * <tr><td>{@code STATUS}</td><td>the status of a side event: {@code TENTATIVE} if requested,
 *     {@code CONFIRMED} if accepted or held, {@code CANCELLED} if cancelled or merged</td></tr>
 * <tr><td>{@code CATEGORIES}</td><td>the kind of event, the themes of a side event</td></tr>
 * <tr><td>{@code TRANSP}</td><td>{@code TRANSPARENT} for whole days, and for deadlines: they do not
 *     block time</td></tr>
 * </table>
 *
 * <p>The parameter {@code LANGUAGE} states the language of a text. Each line break in a text
 * becomes a line feed. A text with other control characters cannot be written. Calendars do not
 * include: declined or withdrawn applications, persons, speakers, sponsors, supporters, agenda
 * items, attendance, the event into which an event was merged, or the local time of the venue.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.sdk.icalendar;

import org.jspecify.annotations.NullMarked;
