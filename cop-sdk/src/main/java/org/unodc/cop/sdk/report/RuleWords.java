package org.unodc.cop.sdk.report;

import java.util.Optional;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.rule.Catalogue;
import org.unodc.cop.domain.rule.RuleId;

/**
 * What the library says of a rule. A report has the ids of rules alone, so the title of a rule that
 * is not the library's own is its id.
 *
 * @param rule the rule
 */
record RuleWords(RuleId rule) {

  /** {@return what should hold} */
  String title(OfficialLanguage language) {
    return find("title", language).orElseGet(rule::value);
  }

  /** Writes what should hold. */
  void title(Html html, String element, Object... attributes) {
    html.said(element, this::title, attributes);
  }

  /** Writes why it should hold, where that is known. */
  void reason(Html html) {
    if (find("reason", OfficialLanguage.ENGLISH).isPresent()) {
      html.said("p", language -> find("reason", language).orElseThrow());
    }
  }

  /** Writes the id, by which programs know the rule. */
  void id(Html html) {
    html.element("code", rule.value(), "dir", "ltr", "class", "id");
  }

  private Optional<String> find(String part, OfficialLanguage language) {
    String key = rule + "." + part;
    return Catalogue.standard()
        .find(key, language)
        .or(() -> Catalogue.standard().find(key, OfficialLanguage.ENGLISH));
  }
}
