package org.unodc.cop.domain.party;

import java.util.Optional;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.rule.RecordView;

/** The entry into force of treaties whose actions are known far enough to tell its day. */
final class DecidedEntry {
  private DecidedEntry() {}

  /**
   * {@return how a treaty of the record entered into force; absent where it has not, and where an
   * instrument that the record lacks could have brought it into force earlier}
   */
  static Optional<EntryIntoForce> into(ConventionId id, RecordView record) {
    return TreatyStatus.in(record, id)
        .map(TreatyStatus::howItEntersIntoForce)
        .filter(EntryIntoForce::isDecided);
  }
}
