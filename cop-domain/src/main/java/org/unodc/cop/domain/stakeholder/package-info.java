/**
 * Organizations, academic institutions and the private sector that take part without being parties:
 * their accreditation and their delegations.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.domain.stakeholder;

import org.jspecify.annotations.NullMarked;
