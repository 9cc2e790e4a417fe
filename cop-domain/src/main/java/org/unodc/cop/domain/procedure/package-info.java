/**
 * The rules of procedure of a conference as data: each number with its rule, each version with its
 * first day. The package also derives answers from these rules, each with its reason.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.domain.procedure;

import org.jspecify.annotations.NullMarked;
