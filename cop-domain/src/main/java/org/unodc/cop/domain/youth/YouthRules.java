package org.unodc.cop.domain.youth;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.rule.Rule;

/** What should hold of youth consultations, as far as this room and those below it can tell. */
final class YouthRules {
  static final ImmutableList<Rule<?>> ALL = ImmutableList.of();

  private YouthRules() {}
}
