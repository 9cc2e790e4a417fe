/** Reads calendars (RFC 5545) as tables. */
@NullMarked
package org.unodc.cop.examples.cli.calendar;

import org.jspecify.annotations.NullMarked;
