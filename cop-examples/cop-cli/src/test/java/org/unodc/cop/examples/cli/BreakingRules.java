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
                RuleTexts.of(
                    LocalizedText.english("It never breaks down."),
                    LocalizedText.english("{0} is wrong."),
                    LocalizedText.english("Correct it.")))
            .holds(
                session -> {
                  throw new IllegalStateException("secret");
                }));
  }
}
