package org.unodc.cop.domain.timeline;

import java.time.LocalDate;

/** How doubtful consents and conditions are read. */
public enum Reading {
  /** No doubtful consent counts, and no doubtful condition is met. */
  CERTAIN(true, false),

  /** Every doubtful consent counts, and every doubtful condition is met. */
  POSSIBLE(false, false),

  /** Like {@link #CERTAIN}, if the record may also lack instruments on other treaties. */
  CERTAIN_WITH_MORE(true, true),

  /** Like {@link #POSSIBLE}, if the record may also lack instruments on other treaties. */
  POSSIBLE_WITH_MORE(false, true);

  private final boolean isCertain;
  private final boolean allowsForMore;

  Reading(boolean isCertain, boolean allowsForMore) {
    this.isCertain = isCertain;
    this.allowsForMore = allowsForMore;
  }

  /** {@return whether nothing doubtful counts} */
  public boolean isCertain() {
    return isCertain;
  }

  /** {@return whether the record may lack instruments on other treaties} */
  public boolean allowsForMore() {
    return allowsForMore;
  }

  /** {@return the last possible day in the certain reading, or else the first one} */
  public LocalDate boundOf(UncertainDay day) {
    return isCertain ? day.latest() : day.earliest();
  }
}
