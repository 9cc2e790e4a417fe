/**
 * Rules whose id begins with {@code statement.}: statements and lists of speakers. Not exported.
 */
@NullMarked
package org.unodc.cop.domain.rules.statement;

import org.jspecify.annotations.NullMarked;
