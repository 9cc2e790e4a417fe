/** Rules whose id begins with {@code quorum.}: quorums and votes. Not exported. */
@NullMarked
package org.unodc.cop.domain.rules.quorum;

import org.jspecify.annotations.NullMarked;
