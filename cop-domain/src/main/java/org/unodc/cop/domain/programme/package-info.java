/**
 * Applications for side events, the policy of a session for them, and the working calendar of a
 * conference.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.domain.programme;

import org.jspecify.annotations.NullMarked;
