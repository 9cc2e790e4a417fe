package org.unodc.cop.domain.timeline;

import org.unodc.cop.domain.id.ParticipantId;

/** The number of participants whose instruments count. */
public final class InstrumentCountProgress implements ConditionProgress {
  private final int required;
  private int counted;

  /** Reads the number of participants that is required. */
  public InstrumentCountProgress(int required) {
    this.required = required;
  }

  @Override
  public void changeCounted(ParticipantId participant, boolean isCounted) {
    counted += isCounted ? 1 : -1;
  }

  /** {@return the number of participants whose instruments count} */
  public int counted() {
    return counted;
  }

  @Override
  public boolean isMet() {
    return counted >= required;
  }
}
