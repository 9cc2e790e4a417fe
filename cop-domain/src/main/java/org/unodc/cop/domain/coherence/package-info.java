/**
 * Rules about what must agree between the packages of the model, such as votes with treaty status.
 * Not exported.
 */
@NullMarked
package org.unodc.cop.domain.coherence;

import org.jspecify.annotations.NullMarked;
