/**
 * The deadlines before the opening of a session, counted in days or working days.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.domain.deadline;

import org.jspecify.annotations.NullMarked;
