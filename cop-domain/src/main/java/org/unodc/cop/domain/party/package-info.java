/**
 * Participants in a treaty, their treaty actions, and the words for their status.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.domain.party;

import org.jspecify.annotations.NullMarked;
