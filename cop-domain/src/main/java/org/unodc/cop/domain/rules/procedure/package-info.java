/** Rules whose id begins with {@code procedure.}: rules of procedure. Not exported. */
@NullMarked
package org.unodc.cop.domain.rules.procedure;

import org.jspecify.annotations.NullMarked;
