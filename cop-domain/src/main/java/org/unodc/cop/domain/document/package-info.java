/** Documents and their symbols, sources, published figures, and remarks about uncertain values. */
@NullMarked
package org.unodc.cop.domain.document;

import org.jspecify.annotations.NullMarked;
