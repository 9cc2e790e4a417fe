/** Declarations of civil society: their areas, proposals and signatures. */
@NullMarked
package org.unodc.cop.domain.declaration;

import org.jspecify.annotations.NullMarked;
