/**
 * Those who organize, host, support and speak: participants, stakeholders, units of the
 * secretariat, persons.
 */
@NullMarked
package org.unodc.cop.domain.actor;

import org.jspecify.annotations.NullMarked;
