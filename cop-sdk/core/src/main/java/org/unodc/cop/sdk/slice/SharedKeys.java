package org.unodc.cop.sdk.slice;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.document.DocumentSymbol;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.outcome.Draft;
import org.unodc.cop.domain.outcome.Outcome;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;

/**
 * Keys of elements that rules compare: a room, a person, a document symbol, a draft, an id. Keys
 * are texts; two elements belong together if they share one.
 */
final class SharedKeys {
  private SharedKeys() {}

  /** {@return the keys of a side event for its room} */
  static Set<String> room(SideEvent event) {
    ImmutableSet.Builder<String> keys = ImmutableSet.builder();
    event.room().map(RoomId::value).map(room -> "room " + room).ifPresent(keys::add);
    return keys.add("id " + event.id()).build();
  }

  /** {@return the keys of the rooms in which a session meets} */
  static Set<String> rooms(Session session) {
    return session.meetings().stream()
        .map(Meeting::room)
        .flatMap(room -> room.stream())
        .map(room -> "room " + room.value())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** {@return the keys of a side event for the persons that it names} */
  static Set<String> persons(SideEvent event) {
    ImmutableSet.Builder<String> keys = ImmutableSet.builder();
    event.moderator().map(Person::name).map(name -> "person " + name).ifPresent(keys::add);
    for (Actor speaker : event.speakers()) {
      if (speaker instanceof Actor.PersonActor actor) {
        keys.add("person " + actor.person().name());
      }
    }
    return keys.add("id " + event.id()).build();
  }

  /** {@return the keys of a draft or an outcome; of anything else none} */
  static Set<String> documents(Object element) {
    ImmutableSet.Builder<String> keys = ImmutableSet.builder();
    if (element instanceof Draft draft) {
      keys.add("draft " + draft.id());
      draft
          .document()
          .flatMap(DocumentReference::symbol)
          .map(DocumentSymbol::comparable)
          .map(symbol -> "symbol " + symbol)
          .ifPresent(keys::add);
    } else if (element instanceof Outcome outcome) {
      keys.add("outcome " + outcome.id());
      outcome.draft().map(draft -> "draft " + draft).ifPresent(keys::add);
    }
    return keys.build();
  }
}
