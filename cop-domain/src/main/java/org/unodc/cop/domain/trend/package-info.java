/** Published figures compared from session to session, and claims of record figures. */
@NullMarked
package org.unodc.cop.domain.trend;

import org.jspecify.annotations.NullMarked;
