package org.unodc.cop.domain.timetable;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.session.Session;

/**
 * Converts local times of a venue to instants. If the time zone of the venue is not known, each
 * time is interpreted in its own offset.
 */
final class VenueClock {
  private final Optional<ZoneId> knownZone;
  private final ZoneId zone;

  VenueClock(Session session) {
    this.knownZone = session.venue().flatMap(Venue::zone);
    this.zone = knownZone.orElse(ZoneOffset.UTC);
  }

  /** {@return the instant of a time} */
  Instant at(OffsetDateTime time) {
    return knownZone.isPresent()
        ? time.toInstant()
        : time.toLocalDateTime().toInstant(ZoneOffset.UTC);
  }

  /** {@return the instant at which the clock first shows this time, or skips it} */
  Instant beginning(LocalDateTime time) {
    return skipAt(time).orElseGet(() -> time.atZone(zone).toInstant());
  }

  /**
   * {@return the instant at which the clock has shown all earlier times for the last time, or skips
   * this time}
   */
  Instant end(LocalDateTime time) {
    LocalDateTime within = time.minusNanos(1);
    return skipAt(within)
        .orElseGet(() -> within.atZone(zone).withLaterOffsetAtOverlap().toInstant().plusNanos(1));
  }

  private Optional<Instant> skipAt(LocalDateTime time) {
    return Optional.ofNullable(zone.getRules().getTransition(time))
        .filter(ZoneOffsetTransition::isGap)
        .map(ZoneOffsetTransition::getInstant);
  }
}
