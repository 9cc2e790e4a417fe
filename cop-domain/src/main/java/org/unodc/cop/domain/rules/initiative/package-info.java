/**
 * Rules whose id begins with {@code initiative.}: initiatives and their national pilots. Not
 * exported.
 */
@NullMarked
package org.unodc.cop.domain.rules.initiative;

import org.jspecify.annotations.NullMarked;
