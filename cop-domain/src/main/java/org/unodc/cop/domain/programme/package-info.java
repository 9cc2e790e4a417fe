/**
 * Applications for side events, the policy of a session for them, and the programme; also the
 * deadlines before the opening of a session.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.domain.programme;

import org.jspecify.annotations.NullMarked;
