/**
 * Days, ranges of days, partial dates and time slots. The types use no clock and no default time
 * zone.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.domain.calendar;

import org.jspecify.annotations.NullMarked;
