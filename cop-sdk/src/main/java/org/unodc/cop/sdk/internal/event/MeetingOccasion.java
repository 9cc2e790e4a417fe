package org.unodc.cop.sdk.internal.event;

import java.util.Optional;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.Session;

/** A meeting of a session. */
record MeetingOccasion(Meeting meeting, Session held, Occasions record) implements Occasion {
  @Override
  public Entity entity() {
    return meeting;
  }

  @Override
  public LocalizedString title() {
    return meeting.title().isEmpty() && meeting.number().isPresent()
        ? LocalizedString.in(record.language(), kind().text() + " " + meeting.number().getAsInt())
        : record.title(meeting);
  }

  @Override
  public LocalizedString kind() {
    return LocalizedString.in(
        record.language(),
        meeting
            .kind()
            .map(kind -> CodeLabels.of(kind, record.language()))
            .orElseGet(() -> EntityLabel.of(meeting).kind(record.language())));
  }

  @Override
  public Optional<Session> session() {
    return Optional.of(held);
  }

  @Override
  public Optional<TimeSlot> slot() {
    return meeting.slot();
  }

  @Override
  public Optional<Room> room() {
    return meeting.room().map(record::room);
  }
}
