/**
 * The result of writing a calendar or a schedule, with the entities that it could not show.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.sdk.publication;

import org.jspecify.annotations.NullMarked;
