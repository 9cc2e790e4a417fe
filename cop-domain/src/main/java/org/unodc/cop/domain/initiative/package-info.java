/**
 * Initiatives, which are projects in several States, and their national pilots.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.domain.initiative;

import org.jspecify.annotations.NullMarked;
