/**
 * Brings documents of older formats to the latest one. A record says its format in its member
 * {@code format}; the first, and so far the only one, is {@code cop/1}.
 */
@NullMarked
package org.unodc.cop.sdk.migration;

import org.jspecify.annotations.NullMarked;
