/**
 * A record as its readers see it: look-ups by id, and places in it.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.domain.record;

import org.jspecify.annotations.NullMarked;
