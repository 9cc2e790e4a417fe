/** Rules whose id begins with {@code profile.}: the profile of a validation. Not exported. */
@NullMarked
package org.unodc.cop.domain.rules.profile;

import org.jspecify.annotations.NullMarked;
