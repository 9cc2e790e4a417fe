package org.unodc.cop.examples.programme.sessionprogramme;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventSubject;
import org.unodc.cop.examples.programme.web.EntityNames;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageText;
import org.unodc.cop.examples.programme.web.WebAddress;

/** Creates the pages of side events, in one language. */
final class EventPageWriter {
  private final PageFormatter formatter;
  private final EntityNames names;
  private final EventCards cards;

  EventPageWriter(Conference record, PageFormatter formatter) {
    this.formatter = formatter;
    this.names = new EntityNames(record, formatter);
    this.cards = new EventCards(record, formatter, names);
  }

  EventPage of(SideEvent event, String jsonLd) {
    return new EventPage(
        cards.of(event),
        event.session().map(names::of),
        event.summary().map(formatter::text),
        event.slot().map(formatter::when),
        event.format().map(formatter::label),
        event.onlineLink().flatMap(WebAddress::of),
        roles(event),
        subjects(event),
        event.sources(),
        event.slot().isPresent() && event.session().isPresent(),
        jsonLd);
  }

  private ImmutableList<EventPage.Role> roles(SideEvent event) {
    return present(
        role("event.main-organizer", event.mainOrganizer().stream()),
        role("event.co-organizers", event.coOrganizers().stream()),
        role("event.sponsors", event.sponsors().stream()),
        role("event.supporters", event.supporters().stream()),
        new EventPage.Role(
            "event.moderator",
            event.moderator().stream().map(this::person).collect(toImmutableList())),
        role("event.speakers", event.speakers().stream()));
  }

  private ImmutableList<EventPage.Role> subjects(SideEvent event) {
    return present(
        new EventPage.Role(
            "event.agenda-items",
            event.agendaItems().stream()
                .map(
                    item ->
                        new EventPage.Member(names.of(item), Optional.empty(), Optional.empty()))
                .collect(toImmutableList())),
        subjects("event.presents", event.presents()),
        subjects("event.follows-up", event.followsUp()));
  }

  private static ImmutableList<EventPage.Role> present(EventPage.Role... roles) {
    return Stream.of(roles).filter(role -> !role.members().isEmpty()).collect(toImmutableList());
  }

  private EventPage.Role role(String word, Stream<Actor> actors) {
    return new EventPage.Role(word, actors.map(this::member).collect(toImmutableList()));
  }

  private EventPage.Member member(Actor actor) {
    return actor instanceof Actor.PersonActor named
        ? person(named.person())
        : new EventPage.Member(names.of(actor), Optional.empty(), Optional.empty());
  }

  private EventPage.Member person(Person person) {
    ImmutableList<PageText> notes =
        Stream.concat(person.title().stream(), person.affiliation().stream())
            .map(formatter::text)
            .collect(toImmutableList());
    Optional<PageText> note =
        notes.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new PageText(
                    Joiner.on(" · ").join(Iterables.transform(notes, PageText::text)),
                    notes.get(0).lang(),
                    notes.get(0).dir()));
    return new EventPage.Member(PageText.unknown(person.name()), note, Optional.empty());
  }

  private EventPage.Role subjects(String word, ImmutableList<SideEventSubject> subjects) {
    return new EventPage.Role(
        word, subjects.stream().map(this::subject).collect(toImmutableList()));
  }

  private EventPage.Member subject(SideEventSubject subject) {
    if (subject instanceof SideEventSubject.DeclarationSubject presented) {
      return new EventPage.Member(
          names.of(presented.declaration()),
          Optional.empty(),
          Optional.of("/declarations/" + presented.declaration()));
    }
    return new EventPage.Member(
        subject instanceof SideEventSubject.ConsultationSubject presented
            ? names.of(presented.consultation())
            : names.of(((SideEventSubject.InitiativeSubject) subject).initiative()),
        Optional.empty(),
        Optional.empty());
  }
}
