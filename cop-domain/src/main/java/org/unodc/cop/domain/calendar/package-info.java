/** Days, ranges of days and slots of time, known whole or in part; no clock and no default zone. */
@NullMarked
package org.unodc.cop.domain.calendar;

import org.jspecify.annotations.NullMarked;
