package org.unodc.cop.examples.quickstart;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.programme.DailySlot;
import org.unodc.cop.domain.programme.SideEventPolicy;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.timetable.FreeSlot;
import org.unodc.cop.domain.timetable.Programme;
import org.unodc.cop.domain.timetable.RoomClash;
import org.unodc.cop.domain.timetable.ScheduledEvent;

/** Prints the side events of an invented session, room clashes and free slots. */
final class PrintProgramme {
  private static final SessionId ID = SessionId.of("example-cop1");

  private PrintProgramme() {}

  static void run(PrintStream out) {
    Venue venue =
        Venue.builder()
            .zone(ZoneId.of("Europe/Vienna"))
            .addRooms(Room.builder().id(RoomId.of("m1")).build())
            .addRooms(Room.builder().id(RoomId.of("m2")).build())
            .build();
    DateRange days = DateRange.of(LocalDate.of(2030, 6, 3), LocalDate.of(2030, 6, 4));
    Session session = Session.builder().id(ID).days(days).venue(venue).build();
    SideEventPolicy policy =
        SideEventPolicy.builder()
            .session(ID)
            .addSlots(new DailySlot(LocalTime.of(9, 0), LocalTime.of(9, 50)))
            .addSlots(new DailySlot(LocalTime.of(13, 0), LocalTime.of(13, 50)))
            .build();
    Programme programme =
        Programme.of(
            session,
            List.of(
                event("firearms", "m1", "2030-06-03T09:00:00+02:00"),
                event("youth", "m1", "2030-06-03T09:30:00+02:00"),
                event("wildlife", "m2", "2030-06-04T13:00:00+02:00")));

    out.println("PRINT A PROGRAMME");
    for (ScheduledEvent event : programme.events()) {
      RoomId room = event.room().orElseThrow();
      out.printf("%s  %s  %s%n", event.slot().start(), room, event.event());
    }
    for (RoomClash clash : programme.roomClashes()) {
      out.printf(
          "Clash in %s: %s and %s%n", clash.room(), clash.earlier().event(), clash.later().event());
    }
    for (ScheduledEvent event : programme.outsideSlots(session, policy)) {
      out.printf("Outside the slots: %s%n", event.event());
    }
    for (FreeSlot free : programme.freeSlots(session, policy)) {
      out.printf("Free: %s  %s  %s%n", free.day(), free.slot().start(), free.room());
    }
    out.println();
  }

  private static SideEvent event(String id, String room, String start) {
    OffsetDateTime from = OffsetDateTime.parse(start);
    TimeSlot slot = TimeSlot.of(from, from.plusMinutes(50));
    SideEventId name = SideEventId.of(id);
    return SideEvent.builder().id(name).session(ID).room(RoomId.of(room)).slot(slot).build();
  }
}
