package org.unodc.cop.benchmarks.limit;

import static org.unodc.cop.benchmarks.limit.MemberWriter.list;
import static org.unodc.cop.benchmarks.limit.MemberWriter.word;

import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.session.AgendaItem;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.Session;
import tools.jackson.core.JsonGenerator;

/** Writes sessions with their venues, agendas and meetings. */
final class SessionWriter {
  private SessionWriter() {}

  static void session(Session session, JsonGenerator out) {
    out.writeStartObject();
    word("id", session.id().value(), out);
    session.convention().ifPresent(id -> word("convention", id.value(), out));
    if (session.ordinal().isPresent()) {
      out.writeNumberProperty("ordinal", session.ordinal().getAsInt());
    }
    session.kind().ifPresent(kind -> word("kind", kind.name(), out));
    session.title().ifPresent(title -> MemberWriter.text("title", title, out));
    session.days().ifPresent(days -> days(days, out));
    session.venue().ifPresent(venue -> venue(venue, out));
    session.format().ifPresent(format -> word("format", format.name(), out));
    session
        .agendaCirculatedOn()
        .ifPresent(day -> MemberWriter.date("agendaCirculatedOn", day, out));
    list("agendaItems", session.agendaItems(), SessionWriter::agendaItem, out);
    list("meetings", session.meetings(), SessionWriter::meeting, out);
    session
        .sideEvents()
        .ifPresent(
            events ->
                MemberWriter.listed(
                    "sideEvents", events, (id, to) -> to.writeString(id.value()), out));
    out.writeEndObject();
  }

  private static void days(DateRange days, JsonGenerator out) {
    out.writeName("days");
    out.writeStartObject();
    MemberWriter.date("first", days.first(), out);
    MemberWriter.date("last", days.last(), out);
    out.writeEndObject();
  }

  private static void venue(Venue venue, JsonGenerator out) {
    out.writeName("venue");
    out.writeStartObject();
    venue.city().ifPresent(city -> MemberWriter.text("city", city, out));
    venue.state().ifPresent(state -> word("state", state.value(), out));
    venue.zone().ifPresent(zone -> word("zone", zone.getId(), out));
    list("rooms", venue.rooms(), SessionWriter::room, out);
    out.writeEndObject();
  }

  private static void room(Room room, JsonGenerator out) {
    out.writeStartObject();
    word("id", room.id().value(), out);
    room.name().ifPresent(name -> MemberWriter.text("name", name, out));
    if (room.capacity().isPresent()) {
      out.writeNumberProperty("capacity", room.capacity().getAsInt());
    }
    out.writeEndObject();
  }

  private static void agendaItem(AgendaItem item, JsonGenerator out) {
    out.writeStartObject();
    word("id", item.id().value(), out);
    item.number().ifPresent(number -> word("number", number, out));
    item.title().ifPresent(title -> MemberWriter.text("title", title, out));
    out.writeEndObject();
  }

  private static void meeting(Meeting meeting, JsonGenerator out) {
    out.writeStartObject();
    word("id", meeting.id().value(), out);
    meeting.kind().ifPresent(kind -> word("kind", kind.name(), out));
    if (meeting.number().isPresent()) {
      out.writeNumberProperty("number", meeting.number().getAsInt());
    }
    meeting.title().ifPresent(title -> MemberWriter.text("title", title, out));
    meeting.slot().ifPresent(slot -> MemberWriter.slot(slot, out));
    meeting.room().ifPresent(room -> word("room", room.value(), out));
    list("agendaItems", meeting.agendaItems(), (id, to) -> to.writeString(id.value()), out);
    out.writeEndObject();
  }
}
