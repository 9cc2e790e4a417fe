package org.unodc.cop.domain.engagement;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.rule.Rule;

/** What should hold of engagements, as far as this room and those below it can tell. */
final class EngagementRules {
  static final ImmutableList<Rule<?>> ALL = ImmutableList.of();

  private EngagementRules() {}
}
