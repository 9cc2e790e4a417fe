/**
 * Calendars (RFC 5545) of sessions, meetings, side events and deadlines, for the calendar programs
 * of delegates. {@link org.unodc.cop.sdk.icalendar.ConferenceCalendars} writes them; nothing here
 * reads.
 *
 * <table>
 * <caption>What an event carries</caption>
 * <tr><th>property</th><th>from the record</th></tr>
 * <tr><td>{@code UID}</td><td>a name-based UUID of the id of the conference and that of the
 *     session, meeting or side event; of session, kind and order for a deadline</td></tr>
 * <tr><td>{@code DTSTAMP}, {@code SEQUENCE}</td><td>the {@link org.unodc.cop.sdk.Edition}, for all
 *     events alike</td></tr>
 * <tr><td>{@code DTSTART}, {@code DTEND}</td><td>the slot, in UTC; days for sessions and deadlines,
 *     where the end is the day after the last</td></tr>
 * <tr><td>{@code SUMMARY}</td><td>the title; where it has none, kind and number or id</td></tr>
 * <tr><td>{@code DESCRIPTION}</td><td>the summary and the organizing bodies of a side event, its
 *     online link where that is no web address; session, rule and hour of a deadline</td></tr>
 * <tr><td>{@code LOCATION}</td><td>room, building, city and State</td></tr>
 * <tr><td>{@code URL}</td><td>the online link, where it is a web address</td></tr>
 * <tr><td>{@code STATUS}</td><td>the status of a side event: {@code TENTATIVE} where requested,
 *     {@code CONFIRMED} where accepted or held, {@code CANCELLED} where cancelled or merged</td></tr>
 * <tr><td>{@code CATEGORIES}</td><td>the kind of event, the themes of a side event</td></tr>
 * <tr><td>{@code TRANSP}</td><td>sessions and deadlines do not make anybody busy</td></tr>
 * </table>
 *
 * <p>A text says its language with {@code LANGUAGE}. Any break of lines in a text becomes a line
 * feed; a text with other control characters cannot be written. Not carried: persons, speakers,
 * sponsors, supporters, agenda items, attendance, what an event was merged into, the clock of the
 * venue.
 */
@NullMarked
package org.unodc.cop.sdk.icalendar;

import org.jspecify.annotations.NullMarked;
