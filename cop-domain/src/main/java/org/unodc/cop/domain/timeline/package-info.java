/**
 * The conditions for the entry into force of a treaty and the status of its participants, followed
 * from day to day. The package {@code status} answers with them. Not exported.
 */
@NullMarked
package org.unodc.cop.domain.timeline;

import org.jspecify.annotations.NullMarked;
