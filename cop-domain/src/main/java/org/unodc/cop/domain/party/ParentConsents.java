package org.unodc.cop.domain.party;

import java.util.Optional;
import org.unodc.cop.domain.quantity.Answer;

/**
 * The effect of leaving the parent convention on one participant of a protocol (UNTOC, article 40,
 * paragraph 3).
 *
 * @param consents the participant's consents to the parent convention; empty if the record has none
 * @param takesProtocols whether a participant that leaves the convention also leaves its protocols
 */
record ParentConsents(Optional<Consents> consents, Answer takesProtocols) {
  /** No consent ends together with a consent to a parent convention. */
  static final ParentConsents NONE = new ParentConsents(Optional.empty(), Answer.NO);

  /**
   * {@return the day on which a consent to the protocol ends because the participant leaves the
   * convention}
   */
  UncertainDay endOf(Consent consent) {
    UncertainDay together =
        consents
            .map(parent -> consent.deposit().leadingTo(parent::endOfWhatHolds))
            .orElse(UncertainDay.NEVER);
    return UncertainDay.dependingOn(takesProtocols, together, UncertainDay.NEVER);
  }
}
