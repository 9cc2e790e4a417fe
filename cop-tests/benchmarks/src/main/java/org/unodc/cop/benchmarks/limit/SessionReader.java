package org.unodc.cop.benchmarks.limit;

import static org.unodc.cop.benchmarks.limit.JsonScalars.date;
import static org.unodc.cop.benchmarks.limit.JsonScalars.list;
import static org.unodc.cop.benchmarks.limit.JsonScalars.required;
import static org.unodc.cop.benchmarks.limit.JsonScalars.unknown;
import static org.unodc.cop.benchmarks.limit.JsonScalars.word;
import static org.unodc.cop.benchmarks.limit.TextReader.text;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.AgendaItemId;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.MeetingId;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.domain.session.AgendaItem;
import org.unodc.cop.domain.session.AttendanceFormat;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.MeetingKind;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.session.SessionKind;
import tools.jackson.core.JsonParser;

/** Reads sessions with their venues, agendas and meetings. */
final class SessionReader {
  static final Map<String, AttendanceFormat> FORMATS = JsonScalars.table(AttendanceFormat.values());

  private static final Map<String, SessionKind> SESSION_KINDS =
      JsonScalars.table(SessionKind.values());
  private static final Map<String, MeetingKind> MEETING_KINDS =
      JsonScalars.table(MeetingKind.values());

  private SessionReader() {}

  static Session session(JsonParser in) {
    Session.Builder session = Session.builder();
    for (String name; (name = in.nextName()) != null; ) {
      in.nextToken();
      switch (name) {
        case "id" -> session.id(new SessionId(in.getString()));
        case "convention" -> session.convention(new ConventionId(in.getString()));
        case "ordinal" -> session.ordinal(in.getIntValue());
        case "kind" -> session.kind(word(SESSION_KINDS, in));
        case "title" -> session.title(text(in));
        case "days" -> session.days(days(in));
        case "venue" -> session.venue(venue(in));
        case "format" -> session.format(word(FORMATS, in));
        case "agendaCirculatedOn" -> session.agendaCirculatedOn(date(in));
        case "agendaItems" -> session.addAllAgendaItems(list(in, SessionReader::agendaItem));
        case "meetings" -> session.addAllMeetings(list(in, SessionReader::meeting));
        case "sideEvents" ->
            session.sideEvents(listed(in, parser -> new SideEventId(parser.getString())));
        default -> throw unknown(name);
      }
    }
    return session.build();
  }

  static <T> PartialList<T> listed(JsonParser in, Function<JsonParser, T> item) {
    ImmutableList<T> items = ImmutableList.of();
    boolean complete = false;
    for (String name; (name = in.nextName()) != null; ) {
      in.nextToken();
      switch (name) {
        case "items" -> items = list(in, item);
        case "complete" -> complete = in.getBooleanValue();
        default -> throw unknown(name);
      }
    }
    return new PartialList<>(items, Optional.empty(), complete);
  }

  static TimeSlot slot(JsonParser in) {
    @Nullable OffsetDateTime start = null;
    @Nullable OffsetDateTime end = null;
    for (String name; (name = in.nextName()) != null; ) {
      in.nextToken();
      switch (name) {
        case "start" -> start = JsonScalars.dateTime(in);
        case "end" -> end = JsonScalars.dateTime(in);
        default -> throw unknown(name);
      }
    }
    return new TimeSlot(required(start), required(end));
  }

  private static DateRange days(JsonParser in) {
    @Nullable LocalDate first = null;
    @Nullable LocalDate last = null;
    for (String name; (name = in.nextName()) != null; ) {
      in.nextToken();
      switch (name) {
        case "first" -> first = date(in);
        case "last" -> last = date(in);
        default -> throw unknown(name);
      }
    }
    return new DateRange(required(first), required(last));
  }

  private static Venue venue(JsonParser in) {
    Venue.Builder venue = Venue.builder();
    for (String name; (name = in.nextName()) != null; ) {
      in.nextToken();
      switch (name) {
        case "city" -> venue.city(text(in));
        case "state" -> venue.state(JsonScalars.state(in));
        case "zone" -> venue.zone(ZoneId.of(in.getString()));
        case "rooms" -> venue.addAllRooms(list(in, SessionReader::room));
        default -> throw unknown(name);
      }
    }
    return venue.build();
  }

  private static Room room(JsonParser in) {
    Room.Builder room = Room.builder();
    for (String name; (name = in.nextName()) != null; ) {
      in.nextToken();
      switch (name) {
        case "id" -> room.id(new RoomId(in.getString()));
        case "name" -> room.name(text(in));
        case "capacity" -> room.capacity(in.getIntValue());
        default -> throw unknown(name);
      }
    }
    return room.build();
  }

  private static AgendaItem agendaItem(JsonParser in) {
    AgendaItem.Builder item = AgendaItem.builder();
    for (String name; (name = in.nextName()) != null; ) {
      in.nextToken();
      switch (name) {
        case "id" -> item.id(new AgendaItemId(in.getString()));
        case "number" -> item.number(in.getString());
        case "title" -> item.title(text(in));
        default -> throw unknown(name);
      }
    }
    return item.build();
  }

  private static Meeting meeting(JsonParser in) {
    Meeting.Builder meeting = Meeting.builder();
    for (String name; (name = in.nextName()) != null; ) {
      in.nextToken();
      switch (name) {
        case "id" -> meeting.id(new MeetingId(in.getString()));
        case "kind" -> meeting.kind(word(MEETING_KINDS, in));
        case "number" -> meeting.number(in.getIntValue());
        case "title" -> meeting.title(text(in));
        case "slot" -> meeting.slot(slot(in));
        case "room" -> meeting.room(new RoomId(in.getString()));
        case "agendaItems" ->
            meeting.addAllAgendaItems(list(in, parser -> new AgendaItemId(parser.getString())));
        default -> throw unknown(name);
      }
    }
    return meeting.build();
  }
}
