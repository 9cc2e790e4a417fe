/** The steps from each format to the next, and the path that applies them in order. */
@NullMarked
package org.unodc.cop.sdk.internal.migration;

import org.jspecify.annotations.NullMarked;
