/**
 * Officers of sessions, and credentials of the representatives of parties.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.domain.bureau;

import org.jspecify.annotations.NullMarked;
