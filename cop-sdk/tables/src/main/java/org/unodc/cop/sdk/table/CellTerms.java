package org.unodc.cop.sdk.table;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.sdk.internal.table.RecordNameLookup;

/**
 * What a table does not state in its cells.
 *
 * @param zone the zone of times without a zone
 * @param dayFirst whether 03/04/2024 is 3 April
 * @param slotLength the length of slots without an end
 * @param names the names that cells may have in place of ids
 * @param session the id of the session that the row names
 * @param language the language of texts without a language, which decides what 1.400 is
 * @param organizations takes the names that the record lacks; empty if they are refused
 */
record CellTerms(
    Optional<ZoneId> zone,
    boolean dayFirst,
    Optional<Duration> slotLength,
    RecordNameLookup names,
    Optional<String> session,
    Optional<String> language,
    Optional<NewOrganizations> organizations) {
  /** Nothing is set. */
  static final CellTerms NONE =
      new CellTerms(
          Optional.empty(),
          false,
          Optional.empty(),
          RecordNameLookup.NONE,
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  CellTerms in(ZoneId newZone) {
    return new CellTerms(
        Optional.of(newZone), dayFirst, slotLength, names, session, language, organizations);
  }

  CellTerms withDayFirst() {
    return new CellTerms(zone, true, slotLength, names, session, language, organizations);
  }

  CellTerms withSlotLength(Duration length) {
    return new CellTerms(
        zone, dayFirst, Optional.of(length), names, session, language, organizations);
  }

  CellTerms writtenIn(String tag) {
    return new CellTerms(
        zone, dayFirst, slotLength, names, session, Optional.of(tag), organizations);
  }

  CellTerms with(RecordNameLookup newNames) {
    return new CellTerms(zone, dayFirst, slotLength, newNames, session, language, organizations);
  }

  /** {@return the days of the session, in whose year a date without a year is} */
  Optional<DateRange> days() {
    return session.flatMap(names::daysOfSession);
  }

  /** {@return terms that accept only what the record has, for a cell that may be read in parts} */
  CellTerms onlyKnown() {
    return new CellTerms(
        zone, dayFirst, slotLength, names.onlyKnown(), session, language, Optional.empty());
  }

  /**
   * {@return terms that take the names of organizations that the record lacks, if the language is
   * known; as descriptions only if a record is given}
   */
  CellTerms withOtherNames(boolean asOrganizations) {
    Optional<NewOrganizations> others =
        language
            .filter(tag -> asOrganizations || !names.equals(RecordNameLookup.NONE))
            .map(tag -> new NewOrganizations(names, tag, asOrganizations));
    return new CellTerms(zone, dayFirst, slotLength, names, session, language, others);
  }

  /** {@return the terms of a row that names a session in this cell} */
  CellTerms inSession(String cell) {
    try {
      Optional<String> id = Optional.of(names.session(cell));
      return new CellTerms(zone, dayFirst, slotLength, names, id, language, organizations);
    } catch (IllegalArgumentException reportedWithItsCell) {
      return this;
    }
  }
}
