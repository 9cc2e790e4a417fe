/** Counts as they are reported, with what can and cannot be said of them. */
@NullMarked
package org.unodc.cop.domain.quantity;

import org.jspecify.annotations.NullMarked;
