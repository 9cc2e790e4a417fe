package org.unodc.cop.domain.party;

import java.util.Optional;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.rule.RecordView;

/**
 * Finds the entry into force of treaties if the recorded actions determine its day with certainty.
 */
final class KnownEntryIntoForce {
  private KnownEntryIntoForce() {}

  /**
   * {@return the entry into force of a treaty of the record; empty if the treaty did not enter into
   * force, or if an instrument that the record lacks could have brought it into force earlier}
   */
  static Optional<EntryIntoForce> into(ConventionId id, RecordView record) {
    return TreatyStatus.in(record, id)
        .map(TreatyStatus::howItEntersIntoForce)
        .filter(EntryIntoForce::isDecided);
  }
}
