/** The typed ids by which the things of a record refer to one another; nothing else. */
@NullMarked
package org.unodc.cop.domain.id;

import org.jspecify.annotations.NullMarked;
