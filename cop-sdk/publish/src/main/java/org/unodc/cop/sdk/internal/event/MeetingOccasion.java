package org.unodc.cop.sdk.internal.event;

import java.util.Optional;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.Session;

/** A meeting of a session, prepared for publication. */
record MeetingOccasion(Meeting meeting, Session enclosingSession, Occasions record)
    implements Occasion {
  @Override
  public Entity entity() {
    return meeting;
  }

  @Override
  public LocalizedString title() {
    return meeting.title().isEmpty() && meeting.number().isPresent()
        ? numbered(meeting.number().getAsInt())
        : record.title(meeting);
  }

  private LocalizedString numbered(int number) {
    OfficialLanguage language = record.language();
    Object kind = meeting.kind().<Object>map(known -> known).orElseGet(() -> kind().text());
    return LocalizedString.in(language, Message.numbered(kind, number).in(language));
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
    return Optional.of(enclosingSession);
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
