/**
 * The programme of a session in the format that conference apps read: the schedule JSON of c3voc,
 * which frab and pretalx also write. {@link org.unodc.cop.sdk.schedule.ConferenceSchedule} writes
 * it. This package does not read schedules.
 *
 * <table>
 * <caption>Members of a schedule</caption>
 * <tr><th>member</th><th>from the record</th></tr>
 * <tr><td>{@code version}</td><td>the {@link org.unodc.cop.sdk.publication.Edition}</td></tr>
 * <tr><td>{@code conference}</td><td>the session: its id with underscores as {@code acronym}, title,
 *     days, zone and rooms of the venue; {@code timeslot_duration} is the greatest common divisor of
 *     all start minutes and durations, at most an hour</td></tr>
 * <tr><td>{@code days}</td><td>the days on which a meeting or side event begins, in local time of
 *     the venue, from midnight to midnight</td></tr>
 * <tr><td>{@code guid}, {@code slug}</td><td>a name-based UUID of the ids of the conference and of
 *     the meeting or side event; its kind and id</td></tr>
 * <tr><td>{@code id}</td><td>a number computed from the {@code guid}</td></tr>
 * <tr><td>{@code date}, {@code start}, {@code end}, {@code duration}</td><td>the slot, in local time
 *     of the venue</td></tr>
 * <tr><td>{@code room}</td><td>the name of the room, or its id if it has no name; for an event that
 *     takes place only online and has no room, the word for "online"</td></tr>
 * <tr><td>{@code title}, {@code abstract}</td><td>title and summary in one language</td></tr>
 * <tr><td>{@code track}, {@code type}</td><td>the kind, such as plenary; {@code meeting} or
 *     {@code side event}</td></tr>
 * <tr><td>{@code language}</td><td>the language of a side event, if it has exactly one</td></tr>
 * <tr><td>{@code persons}</td><td>the names of the moderator and the speakers who may be named on
 *     the day of the edition</td></tr>
 * <tr><td>{@code links}</td><td>the online link, if it is a web address</td></tr>
 * <tr><td>{@code url}</td><td>the address of the page, from the caller</td></tr>
 * </table>
 *
 * <p>{@code subtitle} is always null. A meeting or side event that begins on a day outside the
 * session is left out and reported. The schedule does not include organizers, sponsors, themes,
 * agenda items, or functions and affiliations of persons.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.sdk.schedule;

import org.jspecify.annotations.NullMarked;
