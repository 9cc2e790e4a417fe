/** Validates a record in slices, with the same findings as the whole record. */
@NullMarked
package org.unodc.cop.sdk.slice;

import org.jspecify.annotations.NullMarked;
