/**
 * Rules whose id begins with {@code convention.}: treaties and their final clauses. Not exported.
 */
@NullMarked
package org.unodc.cop.domain.rules.convention;

import org.jspecify.annotations.NullMarked;
