package org.unodc.cop.domain.timetable;

import static java.util.Objects.requireNonNull;

import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.person.PersonalData;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * Two side events at the same time that announce a person of the same name as moderator or speaker.
 *
 * @param person the person, as the earlier event names them; the record may name this person
 * @param earlier the event that begins first; if both begin together, the one that ends first or
 *     has the smaller id
 * @param later the other event
 */
public record PersonClash(
    @PersonalData Person person, ScheduledEvent earlier, ScheduledEvent later) {
  public PersonClash {
    requireNonNull(person, "person");
    requireNonNull(earlier, "earlier");
    requireNonNull(later, "later");
  }

  @Override
  public String toString() {
    return new ValueOutline(this)
        .add("earlier", earlier.event())
        .add("later", later.event())
        .toString();
  }
}
