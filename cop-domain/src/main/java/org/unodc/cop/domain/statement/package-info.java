/**
 * Statements, quotations and lists of speakers.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.domain.statement;

import org.jspecify.annotations.NullMarked;
