/** Initiatives, which are projects in several States, and their national pilots. */
@NullMarked
package org.unodc.cop.domain.initiative;

import org.jspecify.annotations.NullMarked;
