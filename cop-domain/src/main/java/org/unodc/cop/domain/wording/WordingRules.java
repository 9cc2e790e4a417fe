package org.unodc.cop.domain.wording;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.rule.Rule;

/**
 * Rules about every text of a record: its characters, its language, and what is left of a draft.
 */
public final class WordingRules {
  private static final ImmutableList<Rule<?>> ALL =
      ImmutableList.<Rule<?>>builder()
          .addAll(TextRules.ALL)
          .addAll(LanguageRules.ALL)
          .addAll(TraceRules.ALL)
          .build();

  private WordingRules() {}

  /** {@return the rules of this package, in the order of the standard rules} */
  public static ImmutableList<Rule<?>> all() {
    return ALL;
  }
}
