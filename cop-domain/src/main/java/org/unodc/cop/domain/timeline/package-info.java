/**
 * Days that a record may determine only in part, and the conditions for the entry into force of a
 * treaty, followed from day to day. The package {@code party} computes the status of a treaty with
 * them. Not exported.
 */
@NullMarked
package org.unodc.cop.domain.timeline;

import org.jspecify.annotations.NullMarked;
