package org.unodc.cop.sdk.table;

import java.time.ZoneId;
import java.util.Optional;
import org.unodc.cop.sdk.internal.table.RecordNameLookup;

/**
 * The settings of a reader for values that a cell alone does not define.
 *
 * @param zone the zone of times without a zone; empty if it is not set
 * @param dayFirst whether the day comes first in dates such as 03/04/2024
 * @param names finds the entity that a name stands for
 */
record CellTerms(Optional<ZoneId> zone, boolean dayFirst, RecordNameLookup names) {}
