/**
 * Support for the value types of the model: generation, invariants, characters and overlaps. Not
 * exported.
 */
@NullMarked
package org.unodc.cop.domain.internal;

import org.jspecify.annotations.NullMarked;
