/**
 * Actors, which organize, host, support and speak: participants, stakeholders, units of the
 * secretariat and persons.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.domain.actor;

import org.jspecify.annotations.NullMarked;
