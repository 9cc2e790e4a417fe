/**
 * Treaties: the convention of a conference and its protocols, with their final clauses. The package
 * {@code party} has signatures, ratifications and other treaty actions.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.domain.convention;

import org.jspecify.annotations.NullMarked;
