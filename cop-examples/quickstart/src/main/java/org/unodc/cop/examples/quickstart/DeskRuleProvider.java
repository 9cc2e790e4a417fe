package org.unodc.cop.examples.quickstart;

import java.util.List;
import org.unodc.cop.domain.message.MessageCatalogue;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.RuleProvider;
import org.unodc.cop.domain.rule.RuleTexts;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.sdk.file.CatalogueFiles;

/**
 * Provides the rules of one secretariat. Their texts are in {@code desk_en.properties} and {@code
 * desk_fr.properties}. {@code Rulebook.withProvided()} loads this class because a file in {@code
 * META-INF/services} names it.
 */
public final class DeskRuleProvider implements RuleProvider {
  private static final MessageCatalogue CATALOGUE =
      CatalogueFiles.load("desk", DeskRuleProvider.class::getResourceAsStream);

  static final RuleId SAYS_ITS_FORMAT = RuleId.of("my-desk.session-says-its-format");

  @Override
  public List<Rule<?>> rules() {
    return List.of(
        Rule.notice(SAYS_ITS_FORMAT.value(), Session.class)
            .saying(RuleTexts.of(CATALOGUE, SAYS_ITS_FORMAT))
            .when(session -> session.ordinal().orElse(0) >= 10)
            .holds(session -> session.format().isPresent()));
  }
}
