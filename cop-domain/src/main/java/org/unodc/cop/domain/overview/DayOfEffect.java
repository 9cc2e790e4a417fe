package org.unodc.cop.domain.overview;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.quantity.Answer;

/**
 * The day on which an action takes effect, such as the day on which a treaty enters into force for
 * a participant.
 *
 * @param comes whether there is such a day; unknown if the record does not determine it
 * @param day the day; present if and only if {@code comes} is yes
 */
public record DayOfEffect(Answer comes, Optional<LocalDate> day) {
  private static final DayOfEffect NEVER = new DayOfEffect(Answer.NO, Optional.empty());
  private static final DayOfEffect UNKNOWN = new DayOfEffect(Answer.UNKNOWN, Optional.empty());

  /**
   * @throws IllegalArgumentException if the answer is yes without a day, or not yes with a day
   */
  public DayOfEffect {
    requireNonNull(comes, "comes");
    requireNonNull(day, "day");
    checkArgument(
        (comes == Answer.YES) == day.isPresent(),
        "a day of effect is stated if and only if it comes, but the answer is %s and the day is %s",
        comes,
        day);
  }

  /** {@return an effect on this day} */
  public static DayOfEffect on(LocalDate day) {
    requireNonNull(day, "day");
    return new DayOfEffect(Answer.YES, Optional.of(day));
  }

  /** {@return no effect on any day} */
  public static DayOfEffect never() {
    return NEVER;
  }

  /** {@return an effect that the record does not determine} */
  public static DayOfEffect unknown() {
    return UNKNOWN;
  }
}
