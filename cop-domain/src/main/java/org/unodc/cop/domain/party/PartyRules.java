package org.unodc.cop.domain.party;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.rule.Rule;

/**
 * What should hold of what participants did to treaties, as far as this room and those below it can
 * tell.
 */
final class PartyRules {
  static final ImmutableList<Rule<?>> ALL = ImmutableList.of();

  private PartyRules() {}
}
