package org.unodc.cop.domain.story;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.bureau.Officer;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.record.Place;

/** The officers of the session, in the order of the record. */
final class OfficerChapter {
  private OfficerChapter() {}

  static ImmutableList<StoryStatement> of(StoryContext context) {
    ImmutableList.Builder<StoryStatement> statements = ImmutableList.builder();
    ImmutableList<Officer> officers = context.conference().officers();
    for (int i = 0; i < officers.size(); i++) {
      if (officers.get(i).session().equals(context.session().id())) {
        statement(officers.get(i), Place.of("officers").at(i), context).ifPresent(statements::add);
      }
    }
    return statements.build();
  }

  private static Optional<StoryStatement> statement(
      Officer officer, Place place, StoryContext context) {
    ImmutableList.Builder<StoryValue> holder = ImmutableList.builder();
    officer
        .person()
        .ifPresent(person -> holder.add(ActorNames.of(person, place.at("person"), context)));
    boolean isStateNamed =
        officer
            .person()
            .filter(person -> person.mayBeNamedOn(context.day()))
            .map(Person::state)
            .equals(Optional.of(officer.state()));
    if (!isStateNamed) {
      officer.state().ifPresent(state -> holder.add(ActorNames.state(state, place.at("state"))));
    }
    ImmutableList<StoryValue> values = holder.build();
    if (values.isEmpty()) {
      return Optional.empty();
    }
    EntryBuilder entry =
        new EntryBuilder(context, place, officer.source().stream().toList())
            .add(StoryText.ELECTED_ON, "electedOn", officer.electedOn());
    officer
        .term()
        .ifPresent(
            term ->
                entry.add(StoryText.TERM, StoryValue.recorded(Timings.of(term), place.at("term"))));
    officer
        .electedBySession()
        .ifPresent(
            elected ->
                entry.add(
                    StorySentences.plain(
                        StoryValue.recorded(
                            Message.of(
                                elected
                                    ? StoryText.ELECTED_BY_SESSION
                                    : StoryText.TOOK_OVER_OFFICE),
                            place.at("electedBySession")),
                        entry.citations())));
    entry.addRemarks();
    StoryValue role = StoryValue.recorded(officer.role(), place.at("role"));
    StoryValue all = StoryValue.joined(values, Message::parts).alsoAt(place.at("session"));
    StoryValue named = isStateNamed ? all.alsoAt(place.at("state")) : all;
    return Optional.of(
        entry.stated(
            citations ->
                StorySentences.sentence(
                    Message.labelled(role.text(), named.text()),
                    ImmutableList.of(role, named),
                    citations)));
  }
}
