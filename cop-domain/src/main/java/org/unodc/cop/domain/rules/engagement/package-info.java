/** Rules whose id begins with {@code engagement.}: engagements with stakeholders. Not exported. */
@NullMarked
package org.unodc.cop.domain.rules.engagement;

import org.jspecify.annotations.NullMarked;
