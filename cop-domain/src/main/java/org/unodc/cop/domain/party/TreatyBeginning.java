package org.unodc.cop.domain.party;

import java.time.LocalDate;
import org.unodc.cop.domain.convention.Convention;

/** The day on which a treaty began: before it nobody could sign it or be bound by it. */
final class TreatyBeginning {
  private TreatyBeginning() {}

  /** {@return the day of adoption, else the first of signature, as far as the record tells} */
  static LocalDate of(Convention treaty) {
    return treaty
        .adoptedOn()
        .or(() -> treaty.signature().map(clause -> clause.window().first()))
        .orElse(LocalDate.MIN);
  }
}
