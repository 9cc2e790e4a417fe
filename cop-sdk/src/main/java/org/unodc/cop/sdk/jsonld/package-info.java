/**
 * Events in the words of schema.org, as JSON-LD for the pages of the web that announce them. {@link
 * org.unodc.cop.sdk.jsonld.EventJsonLd} writes it; nothing here reads.
 *
 * <table>
 * <caption>What an {@code Event} carries</caption>
 * <tr><th>member</th><th>from the record</th></tr>
 * <tr><td>{@code identifier}</td><td>a name-based UUID of the ids of the conference and of the
 *     session or side event</td></tr>
 * <tr><td>{@code name}, {@code description}</td><td>title and summary in one language; where there
 *     is no title, what people call it</td></tr>
 * <tr><td>{@code startDate}, {@code endDate}</td><td>the slot with its own offset, the days of a
 *     session; left out where the record does not say</td></tr>
 * <tr><td>{@code eventStatus}</td><td>{@code EventScheduled} where accepted or held, {@code
 *     EventCancelled} where cancelled or merged; left out where the record does not say</td></tr>
 * <tr><td>{@code eventAttendanceMode}</td><td>in person, hybrid or online</td></tr>
 * <tr><td>{@code location}</td><td>a {@code Place} with room, building, city and State; a {@code
 *     VirtualLocation} with the online link, where it is a web address</td></tr>
 * <tr><td>{@code organizer}</td><td>the bodies that organize a side event, with their
 *     websites</td></tr>
 * <tr><td>{@code inLanguage}</td><td>the languages of a side event</td></tr>
 * <tr><td>{@code superEvent}</td><td>the session of a side event</td></tr>
 * <tr><td>{@code url}</td><td>what the caller says the page is</td></tr>
 * </table>
 *
 * <p>Not carried: persons, sponsors, supporters, themes, agenda items.
 */
@NullMarked
package org.unodc.cop.sdk.jsonld;

import org.jspecify.annotations.NullMarked;
