package org.unodc.cop.sdk.report;

import java.util.Optional;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.MessageCatalogue;
import org.unodc.cop.domain.rule.RuleId;

/**
 * The texts of a rule in the library. A report contains only the ids of rules, so the title of a
 * rule that is unknown to the library is its id.
 *
 * @param rule the rule
 */
record RuleDescription(RuleId rule) {

  /** {@return the title, which states what should be true} */
  String title(OfficialLanguage language) {
    return find("title", language).orElseGet(rule::value);
  }

  /** Writes the title. */
  void title(HtmlWriter html, String element, Object... attributes) {
    html.said(element, this::title, attributes);
  }

  /** Writes the reason for the rule, if the library has one. */
  void reason(HtmlWriter html) {
    if (find("reason", OfficialLanguage.ENGLISH).isPresent()) {
      html.said("p", language -> find("reason", language).orElseThrow());
    }
  }

  /** Writes the id, by which programs identify the rule. */
  void id(HtmlWriter html) {
    html.element("code", rule.value(), "dir", "ltr", "class", "id");
  }

  private Optional<String> find(String part, OfficialLanguage language) {
    String key = rule + "." + part;
    return MessageCatalogue.standard()
        .find(key, language)
        .or(() -> MessageCatalogue.standard().find(key, OfficialLanguage.ENGLISH));
  }
}
