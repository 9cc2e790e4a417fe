/** Sessions of a conference with their agenda, meetings and published figures. */
@NullMarked
package org.unodc.cop.domain.session;

import org.jspecify.annotations.NullMarked;
