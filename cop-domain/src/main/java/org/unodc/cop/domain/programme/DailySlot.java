package org.unodc.cop.domain.programme;

import com.google.common.base.Preconditions;
import java.time.LocalTime;

/**
 * A time of day at which a side event may take place.
 *
 * @param start when it starts, in the time of the venue
 * @param end when it ends
 */
public record DailySlot(LocalTime start, LocalTime end) {
  /** Throws {@link IllegalArgumentException} where a component does not fit. */
  public DailySlot {
    Preconditions.checkArgument(
        start.isBefore(end),
        "a slot ends after it starts, but this one lasts from %s to %s",
        start,
        end);
  }
}
