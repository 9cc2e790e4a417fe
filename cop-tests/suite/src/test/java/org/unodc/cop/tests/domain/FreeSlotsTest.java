package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.MeetingId;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.programme.DailySlot;
import org.unodc.cop.domain.programme.SideEventPolicy;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.timetable.Programme;

class FreeSlotsTest {
  private static final SessionId SESSION = SessionId.of("example-cop1");
  private static final SideEventPolicy POLICY =
      SideEventPolicy.builder()
          .session(SESSION)
          .addSlots(slot("09:00", "09:50"))
          .addSlots(slot("13:00", "13:50"))
          .build();

  @Test
  void listsFreeRoomsByDayAndSlot() {
    assertThat(
            free(
                session().build(),
                event("a", "room-1", "2030-06-03T07:00:00Z", "2030-06-03T07:50:00Z"),
                event("b", "room-2", "2030-06-04T13:40:00+02:00", "2030-06-04T14:30:00+02:00")))
        .containsExactly(
            "2030-06-03 09:00 room-2",
            "2030-06-03 13:00 room-1",
            "2030-06-03 13:00 room-2",
            "2030-06-04 09:00 room-1",
            "2030-06-04 09:00 room-2",
            "2030-06-04 13:00 room-1");
  }

  @Test
  void countsARoomAsTakenByAnyOverlappingEvent() {
    assertThat(
            free(
                oneDay().build(),
                event("a", "room-1", "2030-06-03T08:00:00+02:00", "2030-06-03T14:00:00+02:00"),
                event("b", "room-1", "2030-06-03T08:30:00+02:00", "2030-06-03T08:40:00+02:00"),
                event("c", "room-2", "2030-06-03T08:00:00+02:00", "2030-06-03T09:00:00+02:00"),
                event("d", "room-2", "2030-06-03T09:50:00+02:00", "2030-06-03T13:00:00+02:00")))
        .containsExactly("2030-06-03 09:00 room-2", "2030-06-03 13:00 room-2");
  }

  @Test
  void countsARoomAsTakenByAMeeting() {
    Meeting plenary =
        Meeting.builder()
            .id(MeetingId.of("plenary-1"))
            .room(RoomId.of("room-1"))
            .slot(time("2030-06-03T09:30:00+02:00", "2030-06-03T13:00:00+02:00"))
            .build();
    assertThat(free(oneDay().addMeetings(plenary).build()))
        .containsExactly(
            "2030-06-03 09:00 room-2", "2030-06-03 13:00 room-1", "2030-06-03 13:00 room-2");
  }

  @Test
  void comparesInstantsWhenTheClockIsTurnedBack() {
    LocalDate day = LocalDate.of(2030, 10, 27);

    assertThat(
            atNight(
                session().days(DateRange.of(day, day)).build(),
                event("a", "room-1", "2030-10-27T02:30:00+02:00", "2030-10-27T02:15:00+01:00"),
                event("b", "room-2", "2030-10-27T02:40:00+01:00", "2030-10-27T02:50:00+01:00")))
        .as("each local time between two and three occurs twice")
        .containsExactly(
            "2030-10-27 01:00 room-1",
            "2030-10-27 01:00 room-2",
            "2030-10-27 02:00 room-2",
            "2030-10-27 03:00 room-1",
            "2030-10-27 03:00 room-2");
  }

  @Test
  void comparesInstantsWhenTheClockIsTurnedForward() {
    LocalDate day = LocalDate.of(2030, 3, 31);

    assertThat(
            atNight(
                session().days(DateRange.of(day, day)).build(),
                event("a", "room-1", "2030-03-31T01:50:00+01:00", "2030-03-31T03:10:00+02:00")))
        .as("there is no local time between two and three")
        .containsExactly("2030-03-31 01:00 room-2", "2030-03-31 03:00 room-2");
  }

  @Test
  void usesTheDurationOfATimeWithTwoOffsetsIfTheZoneIsUnknown() {
    Venue venue = session().build().venue().orElseThrow();
    Session anywhere = oneDay().venue(venue.toBuilder().zone(Optional.empty()).build()).build();

    assertThat(
            free(
                anywhere,
                event("a", "room-1", "2030-06-03T09:10:00+02:00", "2030-06-03T08:40:00+01:00")))
        .containsExactly(
            "2030-06-03 09:00 room-2", "2030-06-03 13:00 room-1", "2030-06-03 13:00 room-2");
  }

  @Test
  void hasNoFreeSlotWithoutDaysOrRooms() {
    assertThat(free(Session.builder().id(SESSION).build())).isEmpty();
    assertThat(free(session().venue(Optional.empty()).build())).isEmpty();
  }

  @Test
  void reportsEventsOutsideTheSlots() {
    List<SideEvent> events =
        List.of(
            event("a", "room-1", "2030-06-03T07:00:00Z", "2030-06-03T07:45:00Z"),
            event("b", "room-1", "2030-06-03T09:00:00Z", "2030-06-03T09:45:00Z"),
            event("c", "room-1", "2030-06-03T13:00:00+02:00", "2030-06-03T14:00:00+02:00"));
    Programme programme = Programme.of(Session.builder().id(SESSION).build(), events);
    SideEventPolicy silent = SideEventPolicy.builder().session(SESSION).build();

    assertThat(programme.outsideSlots(session().build(), POLICY))
        .extracting(event -> event.event().value())
        .containsExactly("b", "c");
    assertThat(programme.outsideSlots(session().build(), silent)).isEmpty();
    assertThat(programme.outsideSlots(Session.builder().id(SESSION).build(), POLICY))
        .as("without the zone of the venue each event uses its own offset")
        .extracting(event -> event.event().value())
        .containsExactly("a", "c");
  }

  @Test
  void refusesThePolicyOfAnotherSession() {
    SideEventPolicy other = SideEventPolicy.builder().session(SessionId.of("example-cop2")).build();
    Programme programme = Programme.of(Session.builder().id(SESSION).build(), List.of());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> programme.freeSlots(session().build(), other))
        .withMessageContaining("example-cop2");
  }

  private static List<String> free(Session session, SideEvent... events) {
    return free(session, POLICY, events);
  }

  private static List<String> atNight(Session session, SideEvent... events) {
    SideEventPolicy policy =
        SideEventPolicy.builder()
            .session(SESSION)
            .addSlots(slot("01:00", "02:00"))
            .addSlots(slot("02:00", "02:20"))
            .addSlots(slot("02:20", "03:00"))
            .addSlots(slot("03:00", "04:00"))
            .build();
    return free(session, policy, events);
  }

  private static List<String> free(Session session, SideEventPolicy policy, SideEvent... events) {
    return Programme.of(Session.builder().id(SESSION).build(), List.of(events))
        .freeSlots(session, policy)
        .stream()
        .map(one -> one.day() + " " + one.slot().start() + " " + one.room())
        .toList();
  }

  private static Session.Builder oneDay() {
    LocalDate day = LocalDate.of(2030, 6, 3);
    return session().days(DateRange.of(day, day));
  }

  private static Session.Builder session() {
    return Session.builder()
        .id(SESSION)
        .days(DateRange.of(LocalDate.of(2030, 6, 3), LocalDate.of(2030, 6, 4)))
        .venue(
            Venue.builder()
                .zone(ZoneId.of("Europe/Vienna"))
                .addAllRooms(
                    Stream.of("room-2", "room-1")
                        .map(id -> Room.builder().id(RoomId.of(id)).build())
                        .toList())
                .build());
  }

  private static SideEvent event(String id, String room, String start, String end) {
    return SideEvent.builder()
        .id(SideEventId.of(id))
        .session(SESSION)
        .room(RoomId.of(room))
        .slot(time(start, end))
        .build();
  }

  private static TimeSlot time(String start, String end) {
    return TimeSlot.of(OffsetDateTime.parse(start), OffsetDateTime.parse(end));
  }

  private static DailySlot slot(String start, String end) {
    return new DailySlot(LocalTime.parse(start), LocalTime.parse(end));
  }
}
