package org.unodc.cop.examples.programme.web;

import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;

/**
 * A text of the record on a page. Where the record does not have it in the language of the page,
 * the text says in which language it is.
 *
 * @param text the text
 * @param lang the value of the attribute lang; null where it is that of the page
 * @param dir the value of the attribute dir; null where it is that of the page
 */
public record PageText(String text, @Nullable String lang, @Nullable String dir) {

  /** {@return a text in the language of the page, or in that which the record has in its place} */
  public static PageText of(LocalizedText text, OfficialLanguage language) {
    String said = text.in(language);
    if (text.texts().containsKey(language.tag())) {
      return new PageText(said, null, null);
    }
    String tag =
        text.texts().entrySet().stream()
            .filter(one -> one.getValue().equals(said))
            .findFirst()
            .orElseThrow()
            .getKey();
    return new PageText(
        said, tag, PageLanguage.ofTag(tag).map(PageLanguage::direction).orElse("auto"));
  }

  /** {@return a text of which nobody says in which language it is, such as a name} */
  public static PageText unknown(String text) {
    return new PageText(text, "und", "auto");
  }

  /** {@return a text in the language of the page} */
  public static PageText here(String text) {
    return new PageText(text, null, null);
  }
}
