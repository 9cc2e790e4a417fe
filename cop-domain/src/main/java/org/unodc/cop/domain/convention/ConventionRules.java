package org.unodc.cop.domain.convention;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.rule.Rule;

/** What should hold of treaties, as far as this room and those below it can tell. */
final class ConventionRules {
  static final ImmutableList<Rule<?>> ALL = ImmutableList.of();

  private ConventionRules() {}
}
