package org.unodc.cop.domain.timeline;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.unodc.cop.domain.id.ParticipantId;

/**
 * One condition for the entry into force of a treaty, followed from day to day while participants
 * become bound and cease to be bound.
 *
 * <p>Each condition is followed with or without {@link Doubt}: if doubt is excluded, it is met only
 * if the record shows this; if doubt is included, it is met unless the record excludes this.
 */
public interface ConditionProgress {

  /** Notes that a participant is bound from now on, or no longer bound. */
  default void changeBound(ParticipantId participant, boolean isBound) {}

  /** Notes that the instruments of a participant count from now on, or no longer count. */
  default void changeCounted(ParticipantId participant, boolean isCounted) {}

  /** Moves on to a day, which is never before the previous one. */
  default void advanceTo(LocalDate day) {}

  /** {@return the days on which the condition may become met without an instrument} */
  default Stream<LocalDate> turningDays() {
    return Stream.empty();
  }

  /** {@return whether the condition is met on the day to which it was moved} */
  boolean isMet();
}
