/** Validates a record: the rulebook, the index of a record, and one run of the rules over it. */
@NullMarked
package org.unodc.cop.domain.validation;

import org.jspecify.annotations.NullMarked;
