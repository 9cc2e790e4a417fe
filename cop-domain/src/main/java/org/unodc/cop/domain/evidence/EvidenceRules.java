package org.unodc.cop.domain.evidence;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.rule.Rule;

/** The rules of this package. */
public final class EvidenceRules {
  private EvidenceRules() {}

  /** {@return the rules of this package, in the order of the standard rules} */
  public static ImmutableList<Rule<?>> all() {
    return ImmutableList.<Rule<?>>builder()
        .addAll(PersonListRules.ALL)
        .addAll(PublishedFigureRules.ALL)
        .addAll(CountRules.ALL)
        .addAll(SessionFigureRules.ALL)
        .addAll(FigureWordingRules.ALL)
        .addAll(SourceRules.ALL)
        .addAll(RemarkRules.ALL)
        .build();
  }
}
