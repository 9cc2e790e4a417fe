package org.unodc.cop.domain.statement;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.rule.Rule;

/** What should hold of statements, as far as this room and those below it can tell. */
final class StatementRules {
  static final ImmutableList<Rule<?>> ALL = ImmutableList.of();

  private StatementRules() {}
}
