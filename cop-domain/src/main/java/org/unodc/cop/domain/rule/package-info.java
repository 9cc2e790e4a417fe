/** Rules as data, their findings, and the report of a validation. */
@NullMarked
package org.unodc.cop.domain.rule;

import org.jspecify.annotations.NullMarked;
