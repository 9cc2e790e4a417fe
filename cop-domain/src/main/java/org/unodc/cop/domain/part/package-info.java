/**
 * Interfaces by which rules reach every part of a record without reflection.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.domain.part;

import org.jspecify.annotations.NullMarked;
