/**
 * The status of a treaty on any day, computed from its treaty actions, and the participants that
 * may vote.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.domain.status;

import org.jspecify.annotations.NullMarked;
