package org.unodc.cop.benchmarks.limit;

import static org.unodc.cop.benchmarks.limit.MemberWriter.list;
import static org.unodc.cop.benchmarks.limit.MemberWriter.text;
import static org.unodc.cop.benchmarks.limit.MemberWriter.texts;
import static org.unodc.cop.benchmarks.limit.MemberWriter.word;

import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.person.NamingBasis;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventSubject;
import tools.jackson.core.JsonGenerator;

/** Writes side events with their organizers and speakers. */
final class SideEventWriter {
  private SideEventWriter() {}

  static void sideEvent(SideEvent event, JsonGenerator out) {
    out.writeStartObject();
    word("id", event.id().value(), out);
    event.session().ifPresent(id -> word("session", id.value(), out));
    event.title().ifPresent(title -> text("title", title, out));
    event.summary().ifPresent(summary -> text("summary", summary, out));
    event.mainOrganizer().ifPresent(actor -> actor("mainOrganizer", actor, out));
    list("coOrganizers", event.coOrganizers(), SideEventWriter::actor, out);
    list("speakers", event.speakers(), SideEventWriter::actor, out);
    event.slot().ifPresent(slot -> MemberWriter.slot(slot, out));
    event.room().ifPresent(room -> word("room", room.value(), out));
    event.format().ifPresent(format -> word("format", format.name(), out));
    texts("languages", event.languages(), out);
    list("themes", event.themes(), MemberWriter::text, out);
    list("agendaItems", event.agendaItems(), (id, to) -> to.writeString(id.value()), out);
    event.status().ifPresent(status -> word("status", status.name(), out));
    list("presents", event.presents(), SideEventWriter::subject, out);
    list("sources", event.sources(), MemberWriter::source, out);
    out.writeEndObject();
  }

  static void actor(String name, Actor actor, JsonGenerator out) {
    out.writeName(name);
    actor(actor, out);
  }

  private static void actor(Actor actor, JsonGenerator out) {
    out.writeStartObject();
    if (actor instanceof Actor.StakeholderActor stakeholder) {
      word("type", "stakeholder", out);
      word("stakeholder", stakeholder.stakeholder().value(), out);
    } else if (actor instanceof Actor.PersonActor person) {
      word("type", "person", out);
      person(person.person(), out);
    } else {
      word("type", "participant", out);
      word("participant", ((Actor.ParticipantActor) actor).participant().value(), out);
    }
    out.writeEndObject();
  }

  private static void person(Person person, JsonGenerator out) {
    out.writeName("person");
    out.writeStartObject();
    word("name", person.name(), out);
    person.affiliation().ifPresent(text -> text("affiliation", text, out));
    person.basis().ifPresent(basis -> basis(basis, out));
    out.writeEndObject();
  }

  private static void basis(NamingBasis basis, JsonGenerator out) {
    out.writeName("basis");
    out.writeStartObject();
    if (basis instanceof NamingBasis.Published published) {
      word("type", "published", out);
      out.writeName("source");
      MemberWriter.source(published.source(), out);
    } else {
      word("type", "officialCapacity", out);
    }
    out.writeEndObject();
  }

  private static void subject(SideEventSubject subject, JsonGenerator out) {
    out.writeStartObject();
    word("type", "declaration", out);
    word("declaration", ((SideEventSubject.DeclarationSubject) subject).declaration().value(), out);
    out.writeEndObject();
  }
}
