/**
 * Rules whose id begins with {@code reference.}: ids, and entities that are recorded more than
 * once. Not exported.
 */
@NullMarked
package org.unodc.cop.domain.rules.reference;

import org.jspecify.annotations.NullMarked;
