package org.unodc.cop.domain.party;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.quantity.Answer;

/**
 * The day on which an action takes effect, such as the day on which a treaty enters into force, as
 * far as a record determines it.
 *
 * @param certainty what the record says about the day
 * @param day the day, or the last possible day if the certainty is {@link DayCertainty#LATEST};
 *     empty if there is no such day or if it is unknown
 */
public record DayOfEffect(DayCertainty certainty, Optional<LocalDate> day) {
  private static final DayOfEffect NEVER = new DayOfEffect(DayCertainty.NEVER, Optional.empty());
  private static final DayOfEffect UNKNOWN =
      new DayOfEffect(DayCertainty.UNKNOWN, Optional.empty());

  /**
   * @throws IllegalArgumentException if the certainty requires a day and there is none, or if it
   *     excludes a day and there is one
   */
  public DayOfEffect {
    requireNonNull(certainty, "certainty");
    requireNonNull(day, "day");
    boolean hasDay = certainty == DayCertainty.CERTAIN || certainty == DayCertainty.LATEST;
    checkArgument(
        hasDay == day.isPresent(),
        "a day of effect is stated if and only if it is certain or the latest one, but it is %s and"
            + " the day is %s",
        certainty,
        day);
  }

  /** {@return an effect on this day} */
  public static DayOfEffect on(LocalDate day) {
    requireNonNull(day, "day");
    return new DayOfEffect(DayCertainty.CERTAIN, Optional.of(day));
  }

  /** {@return an effect on this day or on an earlier one} */
  public static DayOfEffect notLaterThan(LocalDate day) {
    requireNonNull(day, "day");
    return new DayOfEffect(DayCertainty.LATEST, Optional.of(day));
  }

  /** {@return no effect on any day} */
  public static DayOfEffect never() {
    return NEVER;
  }

  /** {@return an effect that the record does not determine} */
  public static DayOfEffect unknown() {
    return UNKNOWN;
  }

  /** {@return the day, if it is certain} */
  public Optional<LocalDate> known() {
    return day.filter(known -> certainty == DayCertainty.CERTAIN);
  }

  /** {@return whether the effect comes on any day} */
  public Answer comes() {
    return switch (certainty) {
      case CERTAIN, LATEST -> Answer.YES;
      case NEVER -> Answer.NO;
      case UNKNOWN -> Answer.UNKNOWN;
    };
  }
}
