package org.unodc.cop.examples.programme.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;

class MessageKindTest {
  private static final SideEvent REQUESTED = event(SideEventStatus.REQUESTED);
  private static final SideEvent ACCEPTED = event(SideEventStatus.ACCEPTED);
  private static final SideEvent SCHEDULED =
      ACCEPTED.toBuilder().slot(slot(13)).room(RoomId.of("hall")).build();

  private static SideEvent event(SideEventStatus status) {
    return SideEvent.builder().id(SideEventId.of("se")).status(status).build();
  }

  private static TimeSlot slot(int hour) {
    OffsetDateTime start = OffsetDateTime.parse("2027-10-11T%d:00:00+02:00".formatted(hour));
    return new TimeSlot(start, start.plusHours(1));
  }

  private static Optional<MessageKind> between(SideEvent known, SideEvent now) {
    return MessageKind.between(Optional.of(known), now);
  }

  @Test
  void tellsDecisions() {
    assertThat(MessageKind.between(Optional.empty(), REQUESTED)).contains(MessageKind.RECEIVED);
    assertThat(MessageKind.between(Optional.empty(), ACCEPTED)).contains(MessageKind.ACCEPTED);
    assertThat(between(REQUESTED, SCHEDULED)).contains(MessageKind.ACCEPTED);
    assertThat(between(REQUESTED, event(SideEventStatus.DECLINED))).contains(MessageKind.DECLINED);
    assertThat(between(REQUESTED, event(SideEventStatus.WITHDRAWN)))
        .contains(MessageKind.WITHDRAWN);
    assertThat(between(SCHEDULED, event(SideEventStatus.CANCELLED)))
        .contains(MessageKind.CANCELLED);
    assertThat(between(ACCEPTED, REQUESTED)).contains(MessageKind.REOPENED);
  }

  @Test
  void tellsTimesAndRooms() {
    SideEvent elsewhere = SCHEDULED.toBuilder().room(RoomId.of("other")).build();

    assertThat(between(ACCEPTED, SCHEDULED)).contains(MessageKind.SCHEDULED);
    assertThat(between(SCHEDULED, elsewhere)).contains(MessageKind.MOVED);
    assertThat(between(SCHEDULED, SCHEDULED.toBuilder().slot(slot(15)).build()))
        .contains(MessageKind.MOVED);
    assertThat(between(SCHEDULED, ACCEPTED)).contains(MessageKind.UNSCHEDULED);
  }

  @Test
  void saysNothingOfWhatNobodyHasToKnow() {
    SideEvent renamed = ACCEPTED.toBuilder().title(LocalizedText.english("Other")).build();

    assertThat(between(ACCEPTED, renamed)).isEmpty();
    assertThat(between(SCHEDULED, event(SideEventStatus.HELD))).isEmpty();
  }
}
