/** The exception that reports a broken invariant of a value. */
@NullMarked
package org.unodc.cop.domain.invariant;

import org.jspecify.annotations.NullMarked;
