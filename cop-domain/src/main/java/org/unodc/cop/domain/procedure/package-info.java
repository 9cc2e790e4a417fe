/**
 * The rules of procedure of a conference as data, and the answers that follow from them.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.domain.procedure;

import org.jspecify.annotations.NullMarked;
