/**
 * Treaties: the convention that a conference serves and its protocols, with their final clauses.
 * Who signed or joined them lives in {@code party}.
 */
@NullMarked
package org.unodc.cop.domain.convention;

import org.jspecify.annotations.NullMarked;
