package org.unodc.cop.examples.programme.speakers;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.procedure.FloorKind;
import org.unodc.cop.domain.statement.SpeakerEntry;
import org.unodc.cop.examples.programme.form.FormReader;
import org.unodc.cop.examples.programme.form.RecordNames;

/** Reads the form of a request for the floor. */
final class SpeakerFields {
  private static final int MAX_LENGTH = 300;

  private final FormReader form;
  private final RecordNames names;

  SpeakerFields(FormReader form, RecordNames names) {
    this.form = form;
    this.names = names;
  }

  /** {@return the request; empty, with problems added to the form, if an entry is wrong} */
  Optional<SpeakerEntry> read() {
    Optional<Actor> speaker = actor("speaker");
    if (speaker.isEmpty() && !form.hasProblems()) {
      form.problem("speaker", "name-missing");
    }
    Optional<Actor> onBehalfOf = actor("onBehalfOf");
    String chosen = form.entered().text("kind");
    Optional<FloorKind> kind =
        chosen.isEmpty()
            ? Optional.empty()
            : form.parse("kind", chosen, "no-choice", FloorKind::valueOf);
    if (form.hasProblems()) {
      return Optional.empty();
    }
    return speaker.map(
        known ->
            SpeakerEntry.builder()
                .speaker(known)
                .onBehalfOf(onBehalfOf.stream().collect(ImmutableList.toImmutableList()))
                .kind(kind.filter(other -> other != FloorKind.LISTED_SPEAKER))
                .build());
  }

  /** {@return the actor of a field, such as a group that the record does not list} */
  private Optional<Actor> actor(String field) {
    Optional<String> name = form.limited(field, MAX_LENGTH);
    ImmutableSet<Actor> matches = name.map(names::called).orElse(ImmutableSet.of());
    if (matches.size() > 1) {
      form.problem(
          field,
          "several-of-that-name",
          name.orElseThrow(),
          Message.list(matches.stream().map(actor -> actor.listedAs().orElseThrow()).toList()));
      return Optional.empty();
    }
    return matches.stream()
        .findFirst()
        .or(
            () ->
                name.map(
                    text ->
                        new Actor.UnnamedActor(
                            LocalizedText.of(form.formatter().language().tag(), text),
                            Optional.empty())));
  }
}
