package org.unodc.cop.domain.session;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.rule.Rule;

/** What should hold of sessions, as far as this room and those below it can tell. */
final class SessionRules {
  static final ImmutableList<Rule<?>> ALL = ImmutableList.of();

  private SessionRules() {}
}
