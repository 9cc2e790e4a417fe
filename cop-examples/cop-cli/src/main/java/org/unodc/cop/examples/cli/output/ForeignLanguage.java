package org.unodc.cop.examples.cli.output;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;

/**
 * Finds the language of a text that a page shows although it is not in the language of the page.
 */
public final class ForeignLanguage {
  private ForeignLanguage() {}

  /**
   * {@return the BCP 47 tag of the text that {@link LocalizedText#in(OfficialLanguage)} returns,
   * for the attribute {@code lang}; empty if it is the language of the page, or if the tag is not
   * well formed}
   */
  public static Optional<String> of(LocalizedText text, OfficialLanguage page) {
    if (text.texts().containsKey(page.tag())) {
      return Optional.empty();
    }
    String shown = text.in(page);
    return text.original()
        .filter(tag -> shown.equals(text.texts().get(tag)))
        .or(
            () ->
                text.texts().entrySet().stream()
                    .filter(entry -> entry.getValue().equals(shown))
                    .map(Map.Entry::getKey)
                    .findFirst())
        .filter(tag -> !LocalizedText.language(tag).equals(page.tag()))
        .filter(tag -> !Locale.forLanguageTag(tag).getLanguage().isEmpty());
  }
}
