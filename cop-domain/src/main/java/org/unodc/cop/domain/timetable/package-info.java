/**
 * The programme of side events of a session: its events in order, clashes and free slots.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.domain.timetable;

import org.jspecify.annotations.NullMarked;
