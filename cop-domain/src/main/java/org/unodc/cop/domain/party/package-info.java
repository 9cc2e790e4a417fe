/** Participants that signed, joined or left a treaty, and their status on any day. */
@NullMarked
package org.unodc.cop.domain.party;

import org.jspecify.annotations.NullMarked;
