/**
 * Events in the margins of a session.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.domain.sideevent;

import org.jspecify.annotations.NullMarked;
