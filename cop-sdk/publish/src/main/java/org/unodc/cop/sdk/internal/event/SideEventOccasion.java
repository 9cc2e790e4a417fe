package org.unodc.cop.sdk.internal.event;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.session.AttendanceFormat;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;

/** A side event, prepared for publication. */
record SideEventOccasion(SideEvent event, Occasions record) implements Occasion {
  @Override
  public Entity entity() {
    return event;
  }

  @Override
  public LocalizedString title() {
    return record.title(event);
  }

  @Override
  public LocalizedString kind() {
    return LocalizedString.in(record.language(), EntityLabel.of(event).kind(record.language()));
  }

  @Override
  public Optional<Session> session() {
    return event.session().flatMap(record::session);
  }

  @Override
  public Optional<TimeSlot> slot() {
    return event.slot();
  }

  @Override
  public Optional<DateRange> days() {
    return event.slot().isPresent()
        ? Optional.empty()
        : event.day().map(day -> DateRange.of(day, day));
  }

  @Override
  public Optional<Room> room() {
    return event.room().map(record::room);
  }

  @Override
  public Optional<LocalizedString> summary() {
    return event.summary().map(summary -> LocalizedString.of(summary, record.language()));
  }

  @Override
  public Optional<AttendanceFormat> format() {
    return event.format();
  }

  @Override
  public Optional<String> onlineLink() {
    return event.onlineLink();
  }

  @Override
  public Optional<SideEventStatus> status() {
    return event.status();
  }

  @Override
  public ImmutableList<OrganizingBody> organizers() {
    return Stream.concat(event.mainOrganizer().stream(), event.coOrganizers().stream())
        .flatMap(actor -> record.bodies().find(actor).stream())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public ImmutableList<String> persons(LocalDate day) {
    return NameablePersons.of(event, day);
  }

  @Override
  public ImmutableList<LocalizedString> themes() {
    return event.themes().stream()
        .map(theme -> LocalizedString.of(theme, record.language()))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public ImmutableList<String> languages() {
    return event.languages().stream()
        .filter(LocalizedString::isTag)
        .collect(ImmutableList.toImmutableList());
  }
}
