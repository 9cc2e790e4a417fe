/**
 * Events in the vocabulary of schema.org, as JSON-LD for the web pages that announce them. {@link
 * org.unodc.cop.sdk.jsonld.EventJsonLd} writes it. This package does not read JSON-LD.
 *
 * <table>
 * <caption>Members of an {@code Event}</caption>
 * <tr><th>member</th><th>from the record</th></tr>
 * <tr><td>{@code identifier}</td><td>a name-based UUID of the ids of the conference and of the
 *     session or side event</td></tr>
 * <tr><td>{@code name}, {@code description}</td><td>title and summary in one language; without a
 *     title, kind and number or id</td></tr>
 * <tr><td>{@code startDate}, {@code endDate}</td><td>the slot with its own offset, the days of a
 *     session, or the day of a side event whose hours are not known; omitted if the record does not
 *     state them</td></tr>
 * <tr><td>{@code eventStatus}</td><td>{@code EventScheduled} if accepted or held, {@code
 *     EventCancelled} if cancelled or merged; omitted if the record does not state it</td></tr>
 * <tr><td>{@code eventAttendanceMode}</td><td>in person, hybrid or online</td></tr>
 * <tr><td>{@code location}</td><td>a {@code Place} with room, building, city and State; a {@code
 *     VirtualLocation} with the online link, if it is a web address</td></tr>
 * <tr><td>{@code organizer}</td><td>the bodies that organize a side event, with their
 *     websites</td></tr>
 * <tr><td>{@code inLanguage}</td><td>the languages of a side event</td></tr>
 * <tr><td>{@code superEvent}</td><td>the session of a side event</td></tr>
 * <tr><td>{@code url}</td><td>the address of the page, from the caller</td></tr>
 * </table>
 *
 * <p>The JSON-LD does not include persons, sponsors, supporters, themes, agenda items, or how many
 * persons attended.
 */
@NullMarked
package org.unodc.cop.sdk.jsonld;

import org.jspecify.annotations.NullMarked;
