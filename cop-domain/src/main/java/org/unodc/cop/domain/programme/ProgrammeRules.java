package org.unodc.cop.domain.programme;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.rule.Rule;

/** Rules about applications for side events, their organizers and the policies of sessions. */
public final class ProgrammeRules {
  private ProgrammeRules() {}

  /** {@return the rules of this package, in the order of the standard rules} */
  public static ImmutableList<Rule<?>> all() {
    return ImmutableList.<Rule<?>>builder()
        .addAll(OrganizerRules.ALL)
        .addAll(PolicyRules.ALL)
        .addAll(ApplicationRules.ALL)
        .build();
  }
}
