package org.unodc.cop.domain.programme;

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
 * When the clock of a venue shows a time. Where its zone is not known, it shows what each time says
 * in its own offset.
 */
final class VenueClock {
  private final Optional<ZoneId> known;
  private final ZoneId zone;

  VenueClock(Session session) {
    this.known = session.venue().flatMap(Venue::zone);
    this.zone = known.orElse(ZoneOffset.UTC);
  }

  /** {@return when it is that time} */
  Instant at(OffsetDateTime time) {
    return known.isPresent() ? time.toInstant() : time.toLocalDateTime().toInstant(ZoneOffset.UTC);
  }

  /** {@return when the clock first shows this time, or passes over it} */
  Instant beginning(LocalDateTime time) {
    return passingOver(time).orElseGet(() -> time.atZone(zone).toInstant());
  }

  /** {@return when the clock has last shown all that is before this time, or passes over it} */
  Instant end(LocalDateTime time) {
    LocalDateTime within = time.minusNanos(1);
    return passingOver(within)
        .orElseGet(() -> within.atZone(zone).withLaterOffsetAtOverlap().toInstant().plusNanos(1));
  }

  private Optional<Instant> passingOver(LocalDateTime time) {
    return Optional.ofNullable(zone.getRules().getTransition(time))
        .filter(ZoneOffsetTransition::isGap)
        .map(ZoneOffsetTransition::getInstant);
  }
}
