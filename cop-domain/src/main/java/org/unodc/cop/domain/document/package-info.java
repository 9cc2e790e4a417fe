/**
 * Documents and their symbols, sources, published figures, and remarks about uncertain values.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.domain.document;

import org.jspecify.annotations.NullMarked;
