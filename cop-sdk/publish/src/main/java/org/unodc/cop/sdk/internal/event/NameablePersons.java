package org.unodc.cop.sdk.internal.event;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.unodc.cop.domain.actor.Actor.PersonActor;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.sideevent.SideEvent;

/** The persons of a side event who may be named on a day. */
final class NameablePersons {
  private NameablePersons() {}

  /** {@return the names of the moderator and the speakers who may be named, without duplicates} */
  static ImmutableList<String> of(SideEvent event, LocalDate day) {
    Stream<Person> speakers =
        event.speakers().stream()
            .filter(PersonActor.class::isInstance)
            .map(actor -> ((PersonActor) actor).person());
    return Stream.concat(event.moderator().stream(), speakers)
        .filter(person -> person.mayBeNamedOn(day))
        .map(Person::name)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }
}
