/** Walks over the parts of a value: its outline, and the entity with an id. Not exported. */
@NullMarked
package org.unodc.cop.domain.walk;

import org.jspecify.annotations.NullMarked;
