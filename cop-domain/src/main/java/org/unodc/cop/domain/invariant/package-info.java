/**
 * The exception that reports a broken invariant of a value.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.domain.invariant;

import org.jspecify.annotations.NullMarked;
