/** Rules whose id begins with {@code meeting.}: meetings and the agenda. Not exported. */
@NullMarked
package org.unodc.cop.domain.rules.meeting;

import org.jspecify.annotations.NullMarked;
