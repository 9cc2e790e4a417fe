/** Who signed, joined or left a treaty, and what follows from it on any day. */
@NullMarked
package org.unodc.cop.domain.party;

import org.jspecify.annotations.NullMarked;
