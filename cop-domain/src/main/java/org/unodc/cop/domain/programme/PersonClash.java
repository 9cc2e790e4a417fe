package org.unodc.cop.domain.programme;

import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.person.PersonalData;

/**
 * Two side events at one time that announce a person of one name as moderator or speaker.
 *
 * @param person the person, as the earlier event names them; one whom a record may name
 * @param earlier the event that begins first, by its end and its id where both begin together
 * @param later the other one
 */
public record PersonClash(
    @PersonalData Person person, ScheduledEvent earlier, ScheduledEvent later) {}
