package org.unodc.cop.sdk.internal.event;

import java.util.Optional;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.session.AttendanceFormat;
import org.unodc.cop.domain.session.Session;

/** A session, prepared for publication. */
record SessionOccasion(Session publishedSession, Occasions record) implements Occasion {
  @Override
  public Entity entity() {
    return publishedSession;
  }

  @Override
  public LocalizedString title() {
    return record.title(publishedSession);
  }

  @Override
  public LocalizedString kind() {
    return LocalizedString.in(
        record.language(),
        publishedSession
            .kind()
            .map(kind -> CodeLabels.of(kind, record.language()))
            .orElseGet(() -> EntityLabel.of(publishedSession).kind(record.language())));
  }

  @Override
  public Optional<Session> session() {
    return Optional.of(publishedSession);
  }

  @Override
  public Optional<DateRange> days() {
    return publishedSession.days();
  }

  @Override
  public Optional<AttendanceFormat> format() {
    return publishedSession.format();
  }
}
