package org.unodc.cop.domain.rules;

import java.time.Duration;
import org.unodc.cop.domain.calendar.TimeSlot;

/** Meetings and events that continue past midnight belong to the day on which they begin. */
public final class Nights {
  /** The longest night; what lasts longer has a wrong day. */
  private static final Duration LONGEST = Duration.ofHours(14);

  private Nights() {}

  /** {@return whether a slot is short enough to end on the day after the one on which it begins} */
  public static boolean isOne(TimeSlot slot) {
    return Duration.between(slot.start(), slot.end()).compareTo(LONGEST) <= 0;
  }
}
