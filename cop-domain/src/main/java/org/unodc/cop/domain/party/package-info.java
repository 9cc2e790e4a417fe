/**
 * Participants that signed, joined or left a treaty, and their status on any day.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.domain.party;

import org.jspecify.annotations.NullMarked;
