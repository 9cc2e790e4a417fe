/** Interfaces by which rules reach every part of a record without reflection. */
@NullMarked
package org.unodc.cop.domain.part;

import org.jspecify.annotations.NullMarked;
