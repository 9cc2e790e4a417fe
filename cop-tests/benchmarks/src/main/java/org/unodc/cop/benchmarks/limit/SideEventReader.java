package org.unodc.cop.benchmarks.limit;

import static org.unodc.cop.benchmarks.limit.JsonScalars.list;
import static org.unodc.cop.benchmarks.limit.JsonScalars.required;
import static org.unodc.cop.benchmarks.limit.JsonScalars.unknown;
import static org.unodc.cop.benchmarks.limit.JsonScalars.word;
import static org.unodc.cop.benchmarks.limit.TextReader.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.id.AgendaItemId;
import org.unodc.cop.domain.id.DeclarationId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.person.NamingBasis;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.domain.sideevent.SideEventSubject;
import tools.jackson.core.JsonParser;

/** Reads side events with their organizers and speakers. */
final class SideEventReader {
  private static final Map<String, SideEventStatus> STATUSES =
      JsonScalars.table(SideEventStatus.values());

  private SideEventReader() {}

  static SideEvent sideEvent(JsonParser in) {
    SideEvent.Builder event = SideEvent.builder();
    for (String name; (name = in.nextName()) != null; ) {
      in.nextToken();
      switch (name) {
        case "id" -> event.id(new SideEventId(in.getString()));
        case "session" -> event.session(new SessionId(in.getString()));
        case "title" -> event.title(text(in));
        case "summary" -> event.summary(text(in));
        case "mainOrganizer" -> event.mainOrganizer(actor(in));
        case "coOrganizers" -> event.addAllCoOrganizers(list(in, SideEventReader::actor));
        case "speakers" -> event.addAllSpeakers(list(in, SideEventReader::actor));
        case "slot" -> event.slot(SessionReader.slot(in));
        case "room" -> event.room(new RoomId(in.getString()));
        case "format" -> event.format(word(SessionReader.FORMATS, in));
        case "languages" -> event.addAllLanguages(list(in, JsonParser::getString));
        case "themes" -> event.addAllThemes(list(in, TextReader::text));
        case "agendaItems" ->
            event.addAllAgendaItems(list(in, parser -> new AgendaItemId(parser.getString())));
        case "status" -> event.status(word(STATUSES, in));
        case "presents" -> event.addAllPresents(list(in, SideEventReader::subject));
        case "sources" -> event.addAllSources(list(in, TextReader::source));
        default -> throw unknown(name);
      }
    }
    return event.build();
  }

  /** Ignores the type of the actor, because the other member determines it. */
  static Actor actor(JsonParser in) {
    @Nullable Actor actor = null;
    for (String name; (name = in.nextName()) != null; ) {
      in.nextToken();
      switch (name) {
        case "type" -> {}
        case "participant" -> actor = new Actor.ParticipantActor(new ParticipantId(in.getString()));
        case "stakeholder" -> actor = new Actor.StakeholderActor(new StakeholderId(in.getString()));
        case "person" -> actor = new Actor.PersonActor(person(in));
        default -> throw unknown(name);
      }
    }
    return required(actor);
  }

  private static Person person(JsonParser in) {
    Person.Builder person = Person.builder();
    for (String name; (name = in.nextName()) != null; ) {
      in.nextToken();
      switch (name) {
        case "name" -> person.name(in.getString());
        case "affiliation" -> person.affiliation(text(in));
        case "basis" -> person.basis(basis(in));
        default -> throw unknown(name);
      }
    }
    return person.build();
  }

  private static NamingBasis basis(JsonParser in) {
    @Nullable Source source = null;
    for (String name; (name = in.nextName()) != null; ) {
      in.nextToken();
      switch (name) {
        case "type" -> {}
        case "source" -> source = TextReader.source(in);
        default -> throw unknown(name);
      }
    }
    return source == null ? new NamingBasis.OfficialCapacity() : new NamingBasis.Published(source);
  }

  private static SideEventSubject subject(JsonParser in) {
    @Nullable DeclarationId declaration = null;
    for (String name; (name = in.nextName()) != null; ) {
      in.nextToken();
      switch (name) {
        case "type" -> TextReader.checkType(in, "declaration");
        case "declaration" -> declaration = new DeclarationId(in.getString());
        default -> throw unknown(name);
      }
    }
    return new SideEventSubject.DeclarationSubject(required(declaration));
  }
}
