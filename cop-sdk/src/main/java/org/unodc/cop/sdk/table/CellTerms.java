package org.unodc.cop.sdk.table;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.unodc.cop.sdk.internal.table.RecordNameLookup;

/**
 * What a table does not state in its cells.
 *
 * @param zone the zone of times without a zone
 * @param dayFirst whether 03/04/2024 is 3 April
 * @param slotLength the length of slots without an end
 * @param names the names that cells may have in place of ids
 */
record CellTerms(
    Optional<ZoneId> zone,
    boolean dayFirst,
    Optional<Duration> slotLength,
    RecordNameLookup names) {
  /** Nothing is set. */
  static final CellTerms NONE =
      new CellTerms(Optional.empty(), false, Optional.empty(), RecordNameLookup.NONE);

  CellTerms in(ZoneId newZone) {
    return new CellTerms(Optional.of(newZone), dayFirst, slotLength, names);
  }

  CellTerms withDayFirst() {
    return new CellTerms(zone, true, slotLength, names);
  }

  CellTerms withSlotLength(Duration length) {
    return new CellTerms(zone, dayFirst, Optional.of(length), names);
  }

  CellTerms with(RecordNameLookup newNames) {
    return new CellTerms(zone, dayFirst, slotLength, newNames);
  }
}
