package org.unodc.cop.sdk.table;

import java.time.ZoneId;
import java.util.Optional;
import org.unodc.cop.sdk.codec.table.RecordNames;

/**
 * What a reader was told that the cells themselves do not say.
 *
 * @param zone the zone of times that name none
 * @param dayFirst whether the day comes first in dates such as 03/04/2024
 * @param names who is meant by a name
 */
record CellTerms(Optional<ZoneId> zone, boolean dayFirst, RecordNames names) {}
