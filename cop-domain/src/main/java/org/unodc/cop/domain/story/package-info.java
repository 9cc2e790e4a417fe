/**
 * The account of a session: what a record states about it, in sentences. Each value has its place
 * in the record and its sources.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.domain.story;

import org.jspecify.annotations.NullMarked;
