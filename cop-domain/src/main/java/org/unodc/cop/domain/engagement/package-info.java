/**
 * Briefings, round tables and dialogues around a session.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.domain.engagement;

import org.jspecify.annotations.NullMarked;
