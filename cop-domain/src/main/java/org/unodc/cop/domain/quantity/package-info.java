/**
 * Counts as sources report them, and the conclusions that they allow.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.domain.quantity;

import org.jspecify.annotations.NullMarked;
