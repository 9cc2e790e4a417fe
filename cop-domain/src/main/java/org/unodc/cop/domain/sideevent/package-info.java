/** Events in the margins of a session. */
@NullMarked
package org.unodc.cop.domain.sideevent;

import org.jspecify.annotations.NullMarked;
