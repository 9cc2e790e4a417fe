package org.unodc.cop.domain;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.rule.Rule;

/** What should hold between treaties and their actions, where that takes more than one room. */
final class TreatyRules {
  static final ImmutableList<Rule<?>> ALL = ImmutableList.of();

  private TreatyRules() {}
}
