/** Consultations with young people before a session, and their recommendations. */
@NullMarked
package org.unodc.cop.domain.youth;

import org.jspecify.annotations.NullMarked;
