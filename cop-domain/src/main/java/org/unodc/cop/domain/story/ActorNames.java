package org.unodc.cop.domain.story;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.domain.record.Place;

/** The names of actors, of persons only if the record may name them. */
final class ActorNames {
  private ActorNames() {}

  static StoryValue of(Actor actor, Place place, StoryContext context) {
    if (actor instanceof Actor.PersonActor known) {
      return of(known.person(), place.at("person"), context);
    }
    if (actor instanceof Actor.UnnamedActor unnamed) {
      return of(unnamed, place);
    }
    if (actor instanceof Actor.ParticipantActor participant) {
      return context.name(participant.participant(), place.at("participant"));
    }
    return actor instanceof Actor.UnitActor unit
        ? context.name(unit.unit(), place.at("unit"))
        : context.name(((Actor.StakeholderActor) actor).stakeholder(), place.at("stakeholder"));
  }

  /** {@return the name of a person with the title, or a text that does not say who it is} */
  static StoryValue of(Person person, Place place, StoryContext context) {
    if (!person.mayBeNamedOn(context.day())) {
      return StoryValue.recorded(Message.of(StoryText.PERSON_NOT_NAMED), place);
    }
    StoryValue name =
        person.basis().isPresent()
            ? StoryValue.recorded(person.name(), place.at("name"), place.at("basis"))
            : StoryValue.recorded(person.name(), place.at("name"));
    ImmutableList.Builder<StoryValue> notes = ImmutableList.builder();
    person.title().ifPresent(title -> notes.add(StoryValue.recorded(title, place.at("title"))));
    person
        .affiliation()
        .ifPresent(body -> notes.add(StoryValue.recorded(body, place.at("affiliation"))));
    person.state().ifPresent(state -> notes.add(state(state, place.at("state"))));
    ImmutableList<StoryValue> all = notes.build();
    return all.isEmpty() ? name : name.withNote(StoryValue.joined(all, Message::parts));
  }

  /** {@return the name of a State; its code if it is not a known State} */
  static StoryValue state(StateCode code, Place place) {
    return States.find(code)
        .map(State::name)
        .map(name -> StoryValue.recorded(name, place))
        .orElseGet(() -> StoryValue.recorded(code.toString(), place));
  }

  private static StoryValue of(Actor.UnnamedActor unnamed, Place place) {
    Place description = place.at("description");
    return unnamed
        .number()
        .map(
            number ->
                StoryValue.recorded(
                    Message.of(StoryText.COUNTED, number, unnamed.description()),
                    place.at("number"),
                    description))
        .orElseGet(() -> StoryValue.recorded(unnamed.description(), description));
  }
}
