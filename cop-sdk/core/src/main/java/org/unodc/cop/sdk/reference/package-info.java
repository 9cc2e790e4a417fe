/**
 * Records that the library contains. A value is absent if the sources do not state it. An uncertain
 * value has a remark.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.sdk.reference;

import org.jspecify.annotations.NullMarked;
