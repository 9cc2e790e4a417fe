/** Rules whose id begins with {@code privacy.}: personal data. Not exported. */
@NullMarked
package org.unodc.cop.domain.rules.privacy;

import org.jspecify.annotations.NullMarked;
