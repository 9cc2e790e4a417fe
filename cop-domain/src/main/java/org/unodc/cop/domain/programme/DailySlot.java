package org.unodc.cop.domain.programme;

import static java.util.Objects.requireNonNull;

import java.time.LocalTime;
import org.unodc.cop.domain.invariant.InvariantException;

/**
 * A time of day at which a side event may take place.
 *
 * @param start the start, in the local time of the venue
 * @param end the end, in the local time of the venue
 */
public record DailySlot(LocalTime start, LocalTime end) {
  /**
   * Creates a slot.
   *
   * @throws IllegalArgumentException if the start is not before the end
   */
  public DailySlot {
    requireNonNull(start, "start");
    requireNonNull(end, "end");
    if (!start.isBefore(end)) {
      throw new InvariantException(
          "daily-slot",
          "a slot ends after it starts, but this one lasts from %s to %s",
          start,
          end);
    }
  }
}
