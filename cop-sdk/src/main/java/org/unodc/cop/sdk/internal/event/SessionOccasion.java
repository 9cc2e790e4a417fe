package org.unodc.cop.sdk.internal.event;

import java.util.Optional;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.session.AttendanceFormat;
import org.unodc.cop.domain.session.Session;

/** A session. */
record SessionOccasion(Session held, Occasions record) implements Occasion {
  @Override
  public Entity entity() {
    return held;
  }

  @Override
  public LocalizedString title() {
    return record.title(held);
  }

  @Override
  public LocalizedString kind() {
    return LocalizedString.in(
        record.language(),
        held.kind()
            .map(kind -> CodeLabels.of(kind, record.language()))
            .orElseGet(() -> EntityLabel.of(held).kind(record.language())));
  }

  @Override
  public Optional<Session> session() {
    return Optional.of(held);
  }

  @Override
  public Optional<DateRange> days() {
    return held.days();
  }

  @Override
  public Optional<AttendanceFormat> format() {
    return held.format();
  }
}
