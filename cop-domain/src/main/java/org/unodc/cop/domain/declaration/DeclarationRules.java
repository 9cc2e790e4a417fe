package org.unodc.cop.domain.declaration;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.rule.Rule;

/** What should hold of declarations, as far as this room and those below it can tell. */
final class DeclarationRules {
  static final ImmutableList<Rule<?>> ALL = ImmutableList.of();

  private DeclarationRules() {}
}
