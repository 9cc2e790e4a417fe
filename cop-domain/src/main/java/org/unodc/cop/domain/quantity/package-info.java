/** Counts as sources report them, and the conclusions that they allow. */
@NullMarked
package org.unodc.cop.domain.quantity;

import org.jspecify.annotations.NullMarked;
