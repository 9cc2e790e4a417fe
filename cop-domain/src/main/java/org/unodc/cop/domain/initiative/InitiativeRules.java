package org.unodc.cop.domain.initiative;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.rule.Rule;

/** What should hold of initiatives, as far as this room and those below it can tell. */
final class InitiativeRules {
  static final ImmutableList<Rule<?>> ALL = ImmutableList.of();

  private InitiativeRules() {}
}
