/** How the types of the model are made, and what their invariants share; not exported. */
@NullMarked
package org.unodc.cop.domain.internal;

import org.jspecify.annotations.NullMarked;
