/**
 * The rules of procedure of a conference as data: each number with its rule, each version with its
 * day; and the answers that follow from them, each with its reason.
 */
@NullMarked
package org.unodc.cop.domain.procedure;

import org.jspecify.annotations.NullMarked;
