/** Rules whose id begins with {@code delegation.}: delegations and credentials. Not exported. */
@NullMarked
package org.unodc.cop.domain.rules.delegation;

import org.jspecify.annotations.NullMarked;
