/**
 * Records that the library contains. A value is absent if the sources do not state it. An uncertain
 * value has a remark.
 */
@NullMarked
package org.unodc.cop.sdk.reference;

import org.jspecify.annotations.NullMarked;
