/**
 * Rules as data, their findings, and the report of a validation.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.domain.rule;

import org.jspecify.annotations.NullMarked;
