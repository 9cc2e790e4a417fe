/**
 * Sessions of a conference with their agenda, meetings and published figures.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.domain.session;

import org.jspecify.annotations.NullMarked;
