/** Who presides over a session, and who may represent a party there. */
@NullMarked
package org.unodc.cop.domain.bureau;

import org.jspecify.annotations.NullMarked;
