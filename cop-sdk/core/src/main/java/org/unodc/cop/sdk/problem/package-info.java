/**
 * Problems of an input, with their codes and positions, and the limits of reading.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.sdk.problem;

import org.jspecify.annotations.NullMarked;
