package org.unodc.cop.examples.programme.desk;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Optional;
import java.util.function.Function;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.person.NamingBasis;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.session.AgendaItem;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.desk.form.RecordNames;
import org.unodc.cop.examples.programme.web.Phrase;
import org.unodc.cop.examples.programme.web.Wording;

/** Puts the values of side events into words, for those who may see all of them. */
final class EventTexts {
  private final Snapshot now;
  private final Wording wording;
  private final RecordNames names;
  private final ImmutableListMultimap.Builder<String, Phrase> texts =
      ImmutableListMultimap.builder();

  EventTexts(Snapshot now, Wording wording) {
    this.now = now;
    this.wording = wording;
    this.names = RecordNames.of(now.conference());
  }

  /** {@return the fields of an event and of the application for it, in the order of the form} */
  ImmutableListMultimap<String, Phrase> of(SideEvent event, Optional<Application> application) {
    event.title().ifPresent(title -> putAll("title", title));
    event.summary().ifPresent(summary -> putAll("summary", summary));
    put("mainOrganizer", event.mainOrganizer(), this::name);
    putEach("coOrganizers", event.coOrganizers(), this::name);
    putEach("sponsors", event.sponsors(), this::name);
    putEach("supporters", event.supporters(), this::name);
    put("moderator", event.moderator(), this::person);
    putEach("speakers", event.speakers(), this::name);
    put("format", event.format(), format -> Phrase.here(wording.word("desk.format", format)));
    putEach("languages", event.languages(), tag -> Phrase.here(wording.languageName(tag)));
    putEach("themes", event.themes(), wording::phrase);
    putEach("agendaItems", event.agendaItems(), id -> agendaItem(id.value()));
    put("onlineLink", event.onlineLink(), Phrase::unknown);
    put("slot", event.slot(), slot -> Phrase.here(wording.when(slot)));
    put("room", event.room(), this::room);
    put("mergedInto", event.mergedInto(), id -> title(now.sideEvent(id), id));
    application.ifPresent(this::putApplication);
    return texts.build();
  }

  private void putApplication(Application application) {
    put("applicant", application.applicant(), this::name);
    put("submittedAt", application.submittedAt(), at -> Phrase.here(wording.moment(at)));
    putEach(
        "preferredSlots", application.preferredSlots(), slot -> Phrase.here(wording.when(slot)));
    put(
        "expectedAttendance",
        application.expectedAttendance(),
        count -> Phrase.here(wording.count(count)));
  }

  private <T> void put(String field, Optional<T> value, Function<T, Phrase> words) {
    value.ifPresent(some -> texts.put(field, words.apply(some)));
  }

  private <T> void putEach(String field, Iterable<T> values, Function<T, Phrase> words) {
    values.forEach(value -> texts.put(field, words.apply(value)));
  }

  private void putAll(String field, LocalizedText text) {
    text.texts()
        .forEach(
            (tag, words) ->
                texts.put(field, Phrase.of(LocalizedText.of(tag, words), wording.language())));
  }

  /** {@return what somebody is called; of a person also what it does and why it may be named} */
  Phrase name(Actor actor) {
    if (actor instanceof Actor.PersonActor one) {
      return person(one.person());
    }
    return Phrase.unknown(names.nameOf(actor, wording.language()));
  }

  private Phrase person(Person person) {
    StringBuilder text = new StringBuilder(person.name());
    person.title().ifPresent(title -> text.append(", ").append(wording.phrase(title).text()));
    person.affiliation().ifPresent(body -> text.append(", ").append(wording.phrase(body).text()));
    return Phrase.unknown(text.append(" (").append(basis(person)).append(')').toString());
  }

  private String basis(Person person) {
    NamingBasis basis = person.basis().orElseGet(NamingBasis.NoBasis::new);
    if (basis instanceof NamingBasis.Consent consent) {
      return wording.word("desk.basis.Consent", wording.day(consent.date()));
    }
    return wording.word("desk.basis." + basis.getClass().getSimpleName());
  }

  private Phrase agendaItem(String id) {
    return now.session().agendaItems().stream()
        .filter(item -> item.id().value().equals(id))
        .findFirst()
        .flatMap(AgendaItem::title)
        .map(wording::phrase)
        .orElseGet(() -> Phrase.unknown(id));
  }

  /** {@return what a room is called} */
  Phrase room(RoomId id) {
    return now.session().venue().stream()
        .map(Venue::rooms)
        .flatMap(rooms -> rooms.stream())
        .filter(room -> room.id().equals(id))
        .findFirst()
        .flatMap(Room::name)
        .map(wording::phrase)
        .orElseGet(() -> Phrase.unknown(id.value()));
  }

  /** {@return what an event is called; its id where it has no title} */
  Phrase title(Optional<SideEvent> event, Object id) {
    return wording.phrase(event.flatMap(SideEvent::title), id);
  }
}
