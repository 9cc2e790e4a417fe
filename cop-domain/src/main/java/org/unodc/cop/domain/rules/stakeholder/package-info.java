/**
 * Rules whose id begins with {@code stakeholder.}: organizations and their accreditation. Not
 * exported.
 */
@NullMarked
package org.unodc.cop.domain.rules.stakeholder;

import org.jspecify.annotations.NullMarked;
