/**
 * Rules whose id begins with {@code declaration.}: declarations, their signatures and proposals.
 * Not exported.
 */
@NullMarked
package org.unodc.cop.domain.rules.declaration;

import org.jspecify.annotations.NullMarked;
