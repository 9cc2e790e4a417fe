package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.domain.timetable.Programme;
import org.unodc.cop.domain.timetable.ScheduledEvent;

class ProgrammeTest {
  private static final SessionId SESSION = new SessionId("example-cop1");

  private final Programme programme =
      Programme.of(
          Session.builder().id(SESSION).build(),
          List.of(
              scheduled("se-4", "room-b", "2024-10-15T09:00:00+02:00").build(),
              scheduled("se-3", "room-b", "2024-10-14T13:00:00+02:00").build(),
              scheduled("se-2", "room-a", "2024-10-14T13:00:00+02:00").build(),
              scheduled("se-1", "room-c", "2024-10-14T09:00:00+02:00")
                  .status(SideEventStatus.CANCELLED)
                  .build(),
              scheduled("se-5", "room-c", "2024-10-14T09:00:00+02:00")
                  .status(SideEventStatus.MERGED)
                  .build(),
              scheduled("se-8", "room-c", "2024-10-14T09:00:00+02:00")
                  .status(SideEventStatus.DECLINED)
                  .build(),
              scheduled("se-9", "room-c", "2024-10-14T09:00:00+02:00")
                  .status(SideEventStatus.WITHDRAWN)
                  .build(),
              scheduled("se-6", "room-c", "2024-10-14T09:00:00+02:00")
                  .session(new SessionId("example-cop2"))
                  .build(),
              SideEvent.builder().id(new SideEventId("se-7")).session(SESSION).build()));

  @Test
  void usesTheTimeZoneOfTheVenue() {
    Venue makassar = Venue.builder().zone(ZoneId.of("Asia/Makassar")).build();
    Programme there =
        Programme.of(
            Session.builder().id(SESSION).venue(makassar).build(),
            List.of(scheduled("se-1", "room-a", "2024-10-14T23:30:00Z").build()));

    assertThat(there.days()).containsExactly(LocalDate.of(2024, 10, 15));
    assertThat(there.events().get(0).slot().start())
        .isEqualTo(OffsetDateTime.parse("2024-10-15T07:30:00+08:00"))
        .hasToString("2024-10-15T07:30+08:00");
  }

  @Test
  void listsEventsByStartAndRoom() {
    assertThat(programme.events())
        .extracting(event -> event.event().value())
        .containsExactly("se-2", "se-3", "se-4");
  }

  @Test
  void keepsEventsWithoutASlot() {
    assertThat(programme.unscheduled()).containsExactly(new SideEventId("se-7"));
  }

  @Test
  void groupsEventsByDay() {
    LocalDate first = LocalDate.of(2024, 10, 14);

    assertThat(programme.days()).containsExactly(first, first.plusDays(1));
    assertThat(programme.on(first)).extracting(ScheduledEvent::day).containsExactly(first, first);
    assertThat(programme.on(first.plusDays(2))).isEmpty();
  }

  private static SideEvent.Builder scheduled(String id, String room, String start) {
    OffsetDateTime from = OffsetDateTime.parse(start);
    return SideEvent.builder()
        .id(new SideEventId(id))
        .session(SESSION)
        .room(new RoomId(room))
        .slot(TimeSlot.of(from, from.plusHours(1)));
  }
}
