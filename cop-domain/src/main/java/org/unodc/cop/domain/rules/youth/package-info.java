/**
 * Rules whose id begins with {@code youth.}: youth consultations and their recommendations. Not
 * exported.
 */
@NullMarked
package org.unodc.cop.domain.rules.youth;

import org.jspecify.annotations.NullMarked;
