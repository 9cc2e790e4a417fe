/** Officers of sessions, and credentials of the representatives of parties. */
@NullMarked
package org.unodc.cop.domain.bureau;

import org.jspecify.annotations.NullMarked;
