package org.example.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.sideevent.SideEvent;

class EventMapperTest {
  private static final OffsetDateTime START = OffsetDateTime.parse("2030-06-03T10:00:00+02:00");

  @Test
  void mapsAnEventAndBack() {
    SideEvent event =
        SideEvent.builder()
            .id(SideEventId.of("se-1"))
            .title(LocalizedText.english("Safe ports"))
            .room(RoomId.of("m1"))
            .slot(TimeSlot.of(START, START.plusHours(1)))
            .addLanguages("en", "fr")
            .onlineLink("https://example.org")
            .build();
    EventRow row =
        new EventRow(
            "se-1",
            "Safe ports",
            "m1",
            new EventRow.Place(START, START.plusHours(1)),
            List.of("en", "fr"),
            "https://example.org");

    assertEquals(row, EventMapper.INSTANCE.toRow(event));
    assertEquals(event, EventMapper.INSTANCE.toEvent(row));
  }

  @Test
  void leavesOutWhatIsNotKnown() {
    SideEvent event = SideEvent.builder().id(SideEventId.of("se-1")).build();
    EventRow row = new EventRow("se-1", null, null, null, List.of(), null);

    assertEquals(row, EventMapper.INSTANCE.toRow(event));
    assertEquals(event, EventMapper.INSTANCE.toEvent(row));
  }
}
