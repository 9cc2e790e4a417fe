package org.unodc.cop.domain.sideevent;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.rule.Rule;

/** What should hold of side events, as far as this room and those below it can tell. */
final class SideEventRules {
  static final ImmutableList<Rule<?>> ALL = ImmutableList.of();

  private SideEventRules() {}
}
