package org.unodc.cop.tests.provider;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleProvider;
import org.unodc.cop.domain.rule.RuleTexts;
import org.unodc.cop.domain.session.Session;

/** One rule of a user. */
public final class HarbourRules implements RuleProvider {
  @Override
  public ImmutableList<Rule<?>> rules() {
    return ImmutableList.of(
        Rule.notice("harbour.session-says-its-format", Session.class)
            .saying(
                RuleTexts.builder()
                    .title(LocalizedText.english("A session says its format."))
                    .message(LocalizedText.english("{0} does not say its format."))
                    .hint(LocalizedText.english("Add the format."))
                    .build())
            .holds(session -> session.format().isPresent()));
  }
}
