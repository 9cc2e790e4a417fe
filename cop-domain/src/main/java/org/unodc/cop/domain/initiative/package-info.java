/** Programmes with activities in countries, and their national pilots. */
@NullMarked
package org.unodc.cop.domain.initiative;

import org.jspecify.annotations.NullMarked;
