package org.unodc.cop.domain.party;

import java.util.Optional;
import org.unodc.cop.domain.quantity.Answer;

/**
 * What leaving the parent convention means for one participant of a protocol (UNTOC, article 40,
 * paragraph 3).
 *
 * @param consents its consents to the parent convention, where the record has some
 * @param takesProtocols whether leaving the convention is leaving its protocols
 */
record ParentConsents(Optional<Consents> consents, Answer takesProtocols) {
  /** That nothing ends with a parent. */
  static final ParentConsents NONE = new ParentConsents(Optional.empty(), Answer.NO);

  /** {@return when a consent to the protocol ends with one to the convention} */
  UncertainDay endOf(Consent consent) {
    UncertainDay together =
        consents
            .map(parent -> consent.deposit().leadingTo(parent::endOfWhatHolds))
            .orElse(UncertainDay.NEVER);
    return switch (takesProtocols) {
      case YES -> together;
      case NO -> UncertainDay.NEVER;
      case UNKNOWN -> together.orTheOther(UncertainDay.NEVER);
    };
  }
}
