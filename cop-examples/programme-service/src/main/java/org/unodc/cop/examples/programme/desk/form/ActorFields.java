package org.unodc.cop.examples.programme.desk.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.language.LocalizedText;

/** Reads organizations that were written by name, one a row. */
final class ActorFields {
  private static final int LONGEST_NAME = 300;

  private final FormReader form;
  private final RecordNames names;

  ActorFields(FormReader form, RecordNames names) {
    this.form = form;
    this.names = names;
  }

  /** {@return a list of them; who was there before under the name stays as it was} */
  ImmutableList<Actor> list(String list, String original, ImmutableList<Actor> former) {
    ImmutableList.Builder<Actor> actors = ImmutableList.builder();
    int read = 0;
    form.at("/sideEvent/" + list, list + ".0");
    for (int row = 0; row < form.entered().rows(list); row++) {
      String field = list + "." + row;
      Optional<Actor> actor = one(field, original, former);
      if (actor.isPresent()) {
        actors.add(actor.get());
        form.at("/sideEvent/" + list + "/" + read++, field);
      }
    }
    return actors.build();
  }

  /** {@return one of them; absent where the field is blank or does not say who is meant} */
  Optional<Actor> one(String field, String original, ImmutableList<Actor> former) {
    Optional<String> name = form.limited(field, LONGEST_NAME);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Optional<Actor> before = called(name.get(), former);
    if (before.isPresent()) {
      return before;
    }
    ImmutableSet<Actor> known = names.called(name.get());
    if (known.size() > 1) {
      form.problem(field, "several-of-that-name", name.get(), ids(known));
      return Optional.empty();
    }
    if (known.isEmpty()) {
      form.note(field, "not-in-the-record", name.get());
      return Optional.of(
          new Actor.UnnamedActor(LocalizedText.of(original, name.get()), Optional.empty()));
    }
    return Optional.of(known.iterator().next());
  }

  private Optional<Actor> called(String name, ImmutableList<Actor> former) {
    return former.stream()
        .filter(one -> names.nameOf(one, form.formatter().language()).equals(name))
        .findFirst();
  }

  static String ids(ImmutableSet<Actor> actors) {
    return actors.stream()
        .map(one -> one.listedAs().orElseThrow().value())
        .collect(Collectors.joining(", "));
  }
}
