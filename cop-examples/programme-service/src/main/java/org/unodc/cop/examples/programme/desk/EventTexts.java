package org.unodc.cop.examples.programme.desk;

import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.person.NamingBasis;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.session.AgendaItem;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.form.RecordNames;
import org.unodc.cop.examples.programme.text.ServiceTexts;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageText;

/** Formats the values of side events as text, for readers who may see all of them. */
public final class EventTexts {
  private final Snapshot now;
  private final PageFormatter formatter;
  private final RecordNames names;
  private final ImmutableListMultimap.Builder<String, PageText> texts =
      ImmutableListMultimap.builder();

  /** Creates the texts of events of a record, in the language of a page. */
  public EventTexts(Snapshot now, PageFormatter formatter) {
    this(now, formatter, RecordNames.of(now.conference()));
  }

  EventTexts(Snapshot now, PageFormatter formatter, RecordNames names) {
    this.now = now;
    this.formatter = formatter;
    this.names = names;
  }

  /**
   * {@return the texts of an event and of the application for it by field, in the order of the
   * form}
   */
  ImmutableListMultimap<String, PageText> of(SideEvent event, Optional<Application> application) {
    event.title().ifPresent(title -> putAll("title", title));
    event.summary().ifPresent(summary -> putAll("summary", summary));
    put("mainOrganizer", event.mainOrganizer(), this::name);
    putEach("coOrganizers", event.coOrganizers(), this::name);
    putEach("sponsors", event.sponsors(), this::name);
    putEach("supporters", event.supporters(), this::name);
    put("moderator", event.moderator(), this::person);
    putEach("speakers", event.speakers(), this::name);
    put("format", event.format(), format -> PageText.here(formatter.label(format)));
    putEach("languages", event.languages(), tag -> PageText.here(formatter.languageName(tag)));
    putEach("themes", event.themes(), formatter::text);
    putEach("agendaItems", event.agendaItems(), id -> agendaItem(id.value()));
    put("onlineLink", event.onlineLink(), PageText::unknown);
    put("slot", event.slot(), slot -> PageText.here(formatter.when(slot)));
    put("room", event.room(), this::room);
    put("mergedInto", event.mergedInto(), id -> title(now.sideEvent(id), id));
    application.ifPresent(this::putApplication);
    return texts.build();
  }

  private void putApplication(Application application) {
    put("applicant", application.applicant(), this::name);
    put("submittedAt", application.submittedAt(), at -> PageText.here(formatter.moment(at)));
    putEach(
        "preferredSlots",
        application.preferredSlots(),
        slot -> PageText.here(formatter.when(slot)));
    put(
        "expectedAttendance",
        application.expectedAttendance(),
        count -> PageText.here(formatter.count(count)));
  }

  private <T> void put(String field, Optional<T> value, Function<T, PageText> format) {
    value.ifPresent(present -> texts.put(field, format.apply(present)));
  }

  private <T> void putEach(String field, Iterable<T> values, Function<T, PageText> format) {
    values.forEach(value -> texts.put(field, format.apply(value)));
  }

  /** The text in the language of the reader is the first. */
  private void putAll(String field, LocalizedText text) {
    String first = formatter.language().tag();
    text.texts().entrySet().stream()
        .sorted(Comparator.comparing(translation -> !translation.getKey().equals(first)))
        .map(translation -> LocalizedText.of(translation.getKey(), translation.getValue()))
        .forEach(translation -> texts.put(field, PageText.of(translation, formatter.language())));
  }

  /**
   * {@return the name of an actor; for a person, with title, affiliation and the basis for naming}
   */
  PageText name(Actor actor) {
    if (actor instanceof Actor.PersonActor named) {
      return person(named.person());
    }
    return PageText.unknown(names.nameOf(actor, formatter.language()));
  }

  private PageText person(Person person) {
    List<Object> parts = new ArrayList<>(List.of(person.name()));
    person.title().ifPresent(parts::add);
    person.affiliation().ifPresent(parts::add);
    return PageText.here(
        Message.withNote(Message.parts(parts), basis(person)).in(formatter.language()));
  }

  private static Translatable basis(Person person) {
    NamingBasis basis = person.basis().orElseGet(NamingBasis.NoBasis::new);
    if (basis instanceof NamingBasis.Consent consent) {
      return ServiceTexts.message("desk.basis.Consent", consent.date());
    }
    return ServiceTexts.message("desk.basis." + basis.getClass().getSimpleName());
  }

  private PageText agendaItem(String id) {
    return now.session().agendaItems().stream()
        .filter(item -> item.id().value().equals(id))
        .findFirst()
        .flatMap(AgendaItem::title)
        .map(formatter::text)
        .orElseGet(() -> PageText.unknown(id));
  }

  /** {@return the name of a room, or its id if it has no name} */
  public PageText room(RoomId id) {
    return now.session().venue().stream()
        .map(Venue::rooms)
        .flatMap(rooms -> rooms.stream())
        .filter(room -> room.id().equals(id))
        .findFirst()
        .flatMap(Room::name)
        .map(formatter::text)
        .orElseGet(() -> PageText.unknown(id.value()));
  }

  /** {@return the title of an event, or its id if it has no title} */
  public PageText title(Optional<SideEvent> event, Object id) {
    return formatter.text(event.flatMap(SideEvent::title), id);
  }
}
