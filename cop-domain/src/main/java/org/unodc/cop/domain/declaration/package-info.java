/**
 * Declarations of civil society: their areas, proposals and signatures.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.domain.declaration;

import org.jspecify.annotations.NullMarked;
