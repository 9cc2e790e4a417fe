package org.unodc.cop.examples.programme.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.examples.programme.sideevent.ApplicationLimits;

/** Reads organizations that were entered by name, one per row. */
final class ActorFields {
  private final FormReader form;
  private final RecordNames names;

  ActorFields(FormReader form, RecordNames names) {
    this.form = form;
    this.names = names;
  }

  /**
   * {@return the actors of a list of fields; an actor with the same name in the former list stays
   * unchanged}
   */
  ImmutableList<Actor> list(String list, String original, ImmutableList<Actor> former) {
    ImmutableList.Builder<Actor> actors = ImmutableList.builder();
    int count = 0;
    form.at("/sideEvent/" + list, list + ".0");
    for (int row = 0; row < form.entered().rows(list); row++) {
      String field = list + "." + row;
      Optional<Actor> actor = actor(field, original, former);
      if (actor.isPresent()) {
        actors.add(actor.get());
        form.at("/sideEvent/" + list + "/" + count++, field);
      }
    }
    return actors.build();
  }

  /**
   * {@return the actor of a field; empty if the field is blank, or, with a problem added to the
   * form, if its text is too long or several actors have the name}
   */
  Optional<Actor> actor(String field, String original, ImmutableList<Actor> former) {
    Optional<String> name = form.limited(field, ApplicationLimits.NAME);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Optional<Actor> before = findByName(name.get(), former);
    if (before.isPresent()) {
      return before;
    }
    ImmutableSet<Actor> matches = names.called(name.get());
    if (matches.size() > 1) {
      form.problem(field, "several-of-that-name", name.get(), ids(matches));
      return Optional.empty();
    }
    if (matches.isEmpty()) {
      form.note(field, "not-in-the-record", name.get());
      return Optional.of(
          new Actor.UnnamedActor(LocalizedText.of(original, name.get()), Optional.empty()));
    }
    return Optional.of(matches.iterator().next());
  }

  private Optional<Actor> findByName(String name, ImmutableList<Actor> former) {
    return former.stream()
        .filter(actor -> names.nameOf(actor, form.formatter().language()).equals(name))
        .findFirst();
  }

  static Translatable ids(ImmutableSet<Actor> actors) {
    return Message.list(actors.stream().map(actor -> actor.listedAs().orElseThrow()).toList());
  }
}
