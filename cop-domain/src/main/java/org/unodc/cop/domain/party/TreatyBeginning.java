package org.unodc.cop.domain.party;

import java.time.LocalDate;
import org.unodc.cop.domain.convention.Convention;

/** The first day on which a participant could sign a treaty or be bound by it. */
final class TreatyBeginning {
  private TreatyBeginning() {}

  /**
   * {@return the day of adoption, or else the first day of signature; {@link LocalDate#MIN} if the
   * record states neither}
   */
  static LocalDate of(Convention treaty) {
    return treaty
        .adoptedOn()
        .or(() -> treaty.signature().map(clause -> clause.window().first()))
        .orElse(LocalDate.MIN);
  }
}
