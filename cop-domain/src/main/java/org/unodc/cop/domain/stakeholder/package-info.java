/**
 * Those who take part without being parties: organizations, academia, the private sector; how they
 * are admitted, and delegations.
 */
@NullMarked
package org.unodc.cop.domain.stakeholder;

import org.jspecify.annotations.NullMarked;
