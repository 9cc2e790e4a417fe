package org.unodc.cop.domain.rules.statement;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.person.Person;

/** Texts by which the speakers of statements are compared. */
final class SpeakerKeys {
  private SpeakerKeys() {}

  /**
   * {@return a text that two mentions of one actor share; empty for an unnamed actor, because two
   * descriptions can be the same and the persons different}
   */
  static Optional<String> of(Actor actor) {
    if (actor instanceof Actor.PersonActor speaker) {
      Person person = speaker.person();
      String affiliation = person.affiliation().map(LocalizedText::toString).orElse("");
      return Optional.of("person/" + person.name() + '/' + affiliation);
    }
    return actor.listedAs().map(id -> id.kind() + '/' + id.value());
  }

  /** {@return a text that two lists of the same actors share; empty if one of them is unnamed} */
  static Optional<String> of(ImmutableList<Actor> actors) {
    ImmutableList<String> keys =
        actors.stream()
            .flatMap(actor -> of(actor).stream())
            .collect(ImmutableList.toImmutableList());
    return keys.size() == actors.size() ? Optional.of(keys.toString()) : Optional.empty();
  }
}
