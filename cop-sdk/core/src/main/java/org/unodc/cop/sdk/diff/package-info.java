/**
 * Differences between two records: the values that were added, removed, changed or moved, as Java
 * values, as a JSON Patch (RFC 6902) and as text.
 *
 * <p>Records are compared by their JSON. In two lists, elements with an {@code id} match if their
 * ids are equal. Other elements match if they are equal, or if they are the remaining elements
 * between the same neighbours.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.sdk.diff;

import org.jspecify.annotations.NullMarked;
