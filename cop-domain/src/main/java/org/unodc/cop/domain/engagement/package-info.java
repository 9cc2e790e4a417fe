/** Briefings, round tables and dialogues around a session. */
@NullMarked
package org.unodc.cop.domain.engagement;

import org.jspecify.annotations.NullMarked;
