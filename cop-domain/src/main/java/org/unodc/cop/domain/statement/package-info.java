/** Statements, quotations and lists of speakers. */
@NullMarked
package org.unodc.cop.domain.statement;

import org.jspecify.annotations.NullMarked;
