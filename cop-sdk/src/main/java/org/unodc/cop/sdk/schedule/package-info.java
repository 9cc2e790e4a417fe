/**
 * The programme of a session as the apps of conferences read it: the schedule JSON of c3voc, which
 * frab and pretalx write too. {@link org.unodc.cop.sdk.schedule.ConferenceSchedule} writes it;
 * nothing here reads.
 *
 * <table>
 * <caption>What it carries</caption>
 * <tr><th>member</th><th>from the record</th></tr>
 * <tr><td>{@code version}</td><td>the {@link org.unodc.cop.sdk.Edition}</td></tr>
 * <tr><td>{@code conference}</td><td>the session: its id with underscores as {@code acronym}, title,
 *     days, zone and rooms of the venue; {@code timeslot_duration} is the longest time of which all
 *     beginnings and lengths are multiples, an hour at the most</td></tr>
 * <tr><td>{@code days}</td><td>the days on which something begins, by the clock of the venue, from
 *     midnight to midnight</td></tr>
 * <tr><td>{@code guid}, {@code slug}</td><td>a name-based UUID of the ids of the conference and of
 *     the meeting or side event; its kind and id</td></tr>
 * <tr><td>{@code id}</td><td>a number made of the {@code guid}</td></tr>
 * <tr><td>{@code date}, {@code start}, {@code end}, {@code duration}</td><td>the slot, by the clock
 *     of the venue</td></tr>
 * <tr><td>{@code room}</td><td>the name of the room, its id where it has none; the word for
 *     "online" for what takes place there alone</td></tr>
 * <tr><td>{@code title}, {@code abstract}</td><td>title and summary in one language</td></tr>
 * <tr><td>{@code track}, {@code type}</td><td>the kind, such as plenary; {@code meeting} or
 *     {@code side event}</td></tr>
 * <tr><td>{@code language}</td><td>that of a side event, where it has a single one</td></tr>
 * <tr><td>{@code persons}</td><td>the names of moderator and speakers who may be named on the day of
 *     the edition</td></tr>
 * <tr><td>{@code links}</td><td>the online link, where it is a web address</td></tr>
 * <tr><td>{@code url}</td><td>what the caller says the page is</td></tr>
 * </table>
 *
 * <p>{@code subtitle} is always null. What begins on a day that is none of the session is left out,
 * and told. Not carried: organizers, sponsors, themes, agenda items, functions and affiliations of
 * persons.
 */
@NullMarked
package org.unodc.cop.sdk.schedule;

import org.jspecify.annotations.NullMarked;
