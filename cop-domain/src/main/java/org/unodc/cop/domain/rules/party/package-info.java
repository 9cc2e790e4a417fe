/**
 * Rules whose id begins with {@code party.}: treaty actions and the status of participants. Not
 * exported.
 */
@NullMarked
package org.unodc.cop.domain.rules.party;

import org.jspecify.annotations.NullMarked;
