/**
 * Rules whose id begins with {@code session.}: sessions, their venues, numbers, figures and
 * deadlines. Not exported.
 */
@NullMarked
package org.unodc.cop.domain.rules.session;

import org.jspecify.annotations.NullMarked;
