package org.unodc.cop.domain.timeline;

import java.time.LocalDate;
import java.util.stream.Stream;

/** A day that comes without an instrument, such as the entry into force of another treaty. */
public final class DayProgress implements ConditionProgress {
  private final LocalDate from;
  private LocalDate today = LocalDate.MIN;

  /**
   * Reads a condition.
   *
   * @param from the first day on which it is met; {@link LocalDate#MAX} if it is never met
   */
  public DayProgress(LocalDate from) {
    this.from = from;
  }

  @Override
  public void advanceTo(LocalDate day) {
    today = day;
  }

  @Override
  public Stream<LocalDate> turningDays() {
    return from.equals(LocalDate.MAX) ? Stream.empty() : Stream.of(from);
  }

  @Override
  public boolean isMet() {
    return !from.equals(LocalDate.MAX) && !today.isBefore(from);
  }
}
