/** Drafts, votes, resolutions and decisions. */
@NullMarked
package org.unodc.cop.domain.outcome;

import org.jspecify.annotations.NullMarked;
