package org.unodc.cop.examples.programme.conference;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableTable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;

/**
 * The whole record as it was at one revision.
 *
 * @param revision how many changes were made until then
 * @param conference the record
 * @param session the session whose side events the service is for
 * @param versions the revision that wrote an element last, by list and key
 */
public record Snapshot(
    long revision,
    Conference conference,
    Session session,
    ImmutableTable<String, String, Long> versions) {

  /** {@return the same under a later revision} */
  Snapshot at(long later) {
    return new Snapshot(later, conference, session, versions);
  }

  /** {@return it with an element that this revision writes} */
  <T extends Entity> Snapshot put(RecordList<T> list, T value) {
    HashBasedTable<String, String, Long> changed = HashBasedTable.create(versions);
    changed.put(list.name(), value.identity().value(), revision);
    return new Snapshot(
        revision, list.put(conference, value), session, ImmutableTable.copyOf(changed));
  }

  /** {@return the side event with this id; absent where there is none} */
  public Optional<SideEvent> sideEvent(SideEventId id) {
    return conference.sideEvents().stream().filter(event -> event.id().equals(id)).findFirst();
  }

  /**
   * {@return the revision that wrote a side event last}
   *
   * <p>Throws {@link IllegalArgumentException} where there is no such event.
   */
  public long versionOf(SideEventId id) {
    Long version = versions.get(RecordList.SIDE_EVENTS.name(), id.value());
    checkArgument(version != null, "there is no side event %s", id);
    return version;
  }

  /** {@return the zone of the clock at the venue; UTC where the record does not say} */
  public ZoneId zone() {
    return session.venue().flatMap(Venue::zone).orElse(ZoneOffset.UTC);
  }

  /** {@return the day that it is at the venue} */
  public LocalDate today(Clock clock) {
    return LocalDate.now(clock.withZone(zone()));
  }
}
