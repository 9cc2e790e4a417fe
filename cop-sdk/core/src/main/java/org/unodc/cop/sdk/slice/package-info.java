/**
 * Validates a record in slices, with the same findings as the whole record.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.sdk.slice;

import org.jspecify.annotations.NullMarked;
