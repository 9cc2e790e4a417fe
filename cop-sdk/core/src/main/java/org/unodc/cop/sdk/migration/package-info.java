/**
 * Conversion of documents from older formats to the latest format. The member {@code format} of a
 * record states its format. The first format is {@code cop/1}, which is still the only one.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.sdk.migration;

import org.jspecify.annotations.NullMarked;
