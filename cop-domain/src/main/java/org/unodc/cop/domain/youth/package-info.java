/**
 * Consultations with young people before a session, and their recommendations.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.domain.youth;

import org.jspecify.annotations.NullMarked;
