package org.unodc.cop.domain.party;

import java.util.Optional;
import org.unodc.cop.domain.quantity.Answer;

/** Converts an optional yes-or-no value of a clause to an answer. */
final class Flag {
  private Flag() {}

  /** {@return the answer for a recorded value; unknown if the record lacks the value} */
  static Answer of(Optional<Boolean> flag) {
    return flag.map(isYes -> isYes ? Answer.YES : Answer.NO).orElse(Answer.UNKNOWN);
  }
}
