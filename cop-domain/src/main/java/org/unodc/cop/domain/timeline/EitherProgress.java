package org.unodc.cop.domain.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.unodc.cop.domain.id.ParticipantId;

/** Both or one of two conditions, if it is unknown which one the treaty means. */
public final class EitherProgress implements ConditionProgress {
  private final List<ConditionProgress> both;
  private final boolean isCertain;

  /** Joins two conditions. */
  public EitherProgress(ConditionProgress first, ConditionProgress second, boolean isCertain) {
    this.both = List.of(first, second);
    this.isCertain = isCertain;
  }

  @Override
  public void changeBound(ParticipantId participant, boolean isBound) {
    both.forEach(condition -> condition.changeBound(participant, isBound));
  }

  @Override
  public void changeCounted(ParticipantId participant, boolean isCounted) {
    both.forEach(condition -> condition.changeCounted(participant, isCounted));
  }

  @Override
  public void advanceTo(LocalDate day) {
    both.forEach(condition -> condition.advanceTo(day));
  }

  @Override
  public Stream<LocalDate> turningDays() {
    return both.stream().flatMap(ConditionProgress::turningDays);
  }

  @Override
  public boolean isMet() {
    return isCertain
        ? both.stream().allMatch(ConditionProgress::isMet)
        : both.stream().anyMatch(ConditionProgress::isMet);
  }
}
