/**
 * Published figures compared from session to session, and claims of record figures.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.domain.trend;

import org.jspecify.annotations.NullMarked;
