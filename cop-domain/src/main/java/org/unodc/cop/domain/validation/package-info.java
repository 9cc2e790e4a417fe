/**
 * Validates a record: the rulebook, which lists the standard rules, the index of a record, and one
 * run of the rules over it.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.domain.validation;

import org.jspecify.annotations.NullMarked;
