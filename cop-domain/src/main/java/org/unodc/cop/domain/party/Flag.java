package org.unodc.cop.domain.party;

import java.util.Optional;
import org.unodc.cop.domain.quantity.Answer;

/** What a clause says with yes or no, or does not say. */
final class Flag {
  private Flag() {}

  /** {@return the answer of a record; what it leaves out is unknown, not no} */
  static Answer of(Optional<Boolean> flag) {
    return flag.map(yes -> yes ? Answer.YES : Answer.NO).orElse(Answer.UNKNOWN);
  }
}
