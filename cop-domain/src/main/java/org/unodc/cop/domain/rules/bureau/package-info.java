/**
 * Rules whose id begins with {@code bureau.}: officers, their elections and their seats. Not
 * exported.
 */
@NullMarked
package org.unodc.cop.domain.rules.bureau;

import org.jspecify.annotations.NullMarked;
