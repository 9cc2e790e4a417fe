/**
 * Rules whose id begins with {@code side-event.}: side events, applications for them and the policy
 * of a session. Not exported.
 */
@NullMarked
package org.unodc.cop.domain.rules.sideevent;

import org.jspecify.annotations.NullMarked;
