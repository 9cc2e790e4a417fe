/** The typed ids by which the entities of a record refer to each other. */
@NullMarked
package org.unodc.cop.domain.id;

import org.jspecify.annotations.NullMarked;
