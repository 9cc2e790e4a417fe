package org.unodc.cop.domain.timeline;

import java.time.LocalDate;

/** Whether doubtful consents count, and doubtful conditions are met. */
enum Doubt {
  /** No doubtful consent counts, and no doubtful condition is met. */
  EXCLUDED,

  /** Every doubtful consent counts, and every doubtful condition is met. */
  INCLUDED;

  /** {@return the last possible day if doubt is excluded, or else the first one} */
  LocalDate boundOf(UncertainDay day) {
    return this == EXCLUDED ? day.latest() : day.earliest();
  }
}
