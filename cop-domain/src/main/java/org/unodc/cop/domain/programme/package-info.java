/**
 * Applications for side events, the policy that they follow, and the programme that comes of them;
 * and what must be done until when before a session opens.
 */
@NullMarked
package org.unodc.cop.domain.programme;

import org.jspecify.annotations.NullMarked;
