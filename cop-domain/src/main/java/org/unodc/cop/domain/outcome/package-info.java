/**
 * Drafts, votes, resolutions and decisions.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.domain.outcome;

import org.jspecify.annotations.NullMarked;
