package org.unodc.cop.examples.cli;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleProvider;
import org.unodc.cop.domain.rule.RuleTexts;
import org.unodc.cop.domain.session.Session;

/** A rule of a user that throws an exception at every session. */
public final class BreakingRules implements RuleProvider {
  @Override
  public ImmutableList<Rule<?>> rules() {
    return ImmutableList.of(
        Rule.notice("harbour.breaks-down", Session.class)
            .saying(
                RuleTexts.builder()
                    .title(LocalizedText.english("It never breaks down."))
                    .message(LocalizedText.english("{0} is wrong."))
                    .hint(LocalizedText.english("Correct it."))
                    .build())
            .holds(
                session -> {
                  throw new IllegalStateException("secret");
                }));
  }
}
