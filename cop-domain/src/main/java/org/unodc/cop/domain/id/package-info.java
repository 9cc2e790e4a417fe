/**
 * The typed ids by which the entities of a record refer to each other.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.domain.id;

import org.jspecify.annotations.NullMarked;
