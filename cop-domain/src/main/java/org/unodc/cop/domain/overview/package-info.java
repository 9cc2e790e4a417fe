/**
 * Lists and tables that a secretariat draws up from a record, such as the list of participants.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.domain.overview;

import org.jspecify.annotations.NullMarked;
