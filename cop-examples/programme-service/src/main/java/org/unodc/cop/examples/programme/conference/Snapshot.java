package org.unodc.cop.examples.programme.conference;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;

/**
 * The whole record at one revision.
 *
 * @param revision the number of changes up to this revision
 * @param conference the record
 * @param session the session whose side events the service manages
 * @param versions the revision that last wrote each element
 */
public record Snapshot(
    long revision, Conference conference, Session session, ElementVersions versions) {

  /** {@return a copy with a later revision} */
  Snapshot at(long later) {
    return new Snapshot(later, conference, session, versions);
  }

  /** {@return a copy with an element that this revision writes} */
  <T extends Entity> Snapshot put(RecordList<T> list, T value) {
    Session current =
        value instanceof Session other && other.id().equals(session.id()) ? other : session;
    return new Snapshot(
        revision,
        list.put(conference, value),
        current,
        versions.with(list.name(), value.identity().value(), revision));
  }

  /** {@return a copy with an element of a list without ids that this revision writes} */
  <T extends Composite> Snapshot put(NumberedList<T> list, int index, T value) {
    return new Snapshot(
        revision,
        list.put(conference, index, value),
        session,
        versions.with(list.name(), String.valueOf(index), revision));
  }

  /** {@return the side event with this id; empty if there is none} */
  public Optional<SideEvent> sideEvent(SideEventId id) {
    return conference.sideEvents().stream().filter(event -> event.id().equals(id)).findFirst();
  }

  /**
   * {@return the revision that last wrote a side event}
   *
   * @throws IllegalArgumentException if there is no such event
   */
  public long versionOf(SideEventId id) {
    OptionalLong version = versions.of(RecordList.SIDE_EVENTS.name(), id.value());
    checkArgument(version.isPresent(), "there is no side event %s", id);
    return version.getAsLong();
  }

  /**
   * {@return the revision that last wrote an element of a list without ids}
   *
   * @throws IllegalArgumentException if the list has no element at this index
   */
  public long versionOf(NumberedList<?> list, int index) {
    OptionalLong version = versions.of(list.name(), String.valueOf(index));
    checkArgument(version.isPresent(), "%s has no element %s", list.name(), index);
    return version.getAsLong();
  }

  /** {@return the time zone of the venue; UTC if the record does not state it} */
  public ZoneId zone() {
    return session.venue().flatMap(Venue::zone).orElse(ZoneOffset.UTC);
  }

  /** {@return the current date at the venue} */
  public LocalDate today(Clock clock) {
    return LocalDate.now(clock.withZone(zone()));
  }
}
