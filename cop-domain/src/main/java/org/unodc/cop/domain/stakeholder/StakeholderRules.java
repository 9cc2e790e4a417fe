package org.unodc.cop.domain.stakeholder;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.rule.Rule;

/**
 * What should hold of stakeholders and their accreditation, as far as this room and those below it
 * can tell.
 */
final class StakeholderRules {
  static final ImmutableList<Rule<?>> ALL = ImmutableList.of();

  private StakeholderRules() {}
}
