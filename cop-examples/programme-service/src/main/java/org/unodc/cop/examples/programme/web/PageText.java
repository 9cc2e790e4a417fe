package org.unodc.cop.examples.programme.web;

import com.google.common.base.CharMatcher;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.TextRun;

/**
 * A text on a page. If the record does not have it in the language of the page, the text carries
 * its own language.
 *
 * @param text the text
 * @param lang the value of the attribute {@code lang}; null if it is that of the page
 * @param dir the value of the attribute {@code dir}; null if it is that of the page
 */
public record PageText(String text, @Nullable String lang, @Nullable String dir) {
  /** The characters around a text of the record in a sentence; an element replaces them. */
  private static final CharMatcher ISOLATES = CharMatcher.anyOf("\u2068\u2069");

  /**
   * {@return a text of the record in the language of the page, or in the language that replaces it}
   */
  public static PageText of(LocalizedText text, OfficialLanguage language) {
    String chosen = text.in(language);
    if (text.texts().containsKey(language.tag())) {
      return new PageText(chosen, null, null);
    }
    String tag =
        text.texts().entrySet().stream()
            .filter(translation -> translation.getValue().equals(chosen))
            .findFirst()
            .orElseThrow()
            .getKey();
    return new PageText(chosen, tag, direction(tag));
  }

  /** {@return a part of a sentence of the library} */
  public static PageText of(TextRun run, OfficialLanguage language) {
    return run.language()
        .filter(tag -> !LocalizedText.language(tag).equals(language.tag()))
        .map(tag -> new PageText(ISOLATES.removeFrom(run.text()), tag, direction(tag)))
        .orElseGet(() -> here(run.text()));
  }

  private static String direction(String tag) {
    return PageLanguage.ofTag(tag).map(PageLanguage::direction).orElse("auto");
  }

  /** {@return a text in an unknown language, such as a name} */
  public static PageText unknown(String text) {
    return new PageText(text, "und", "auto");
  }

  /** {@return a text in the language of the page} */
  public static PageText here(String text) {
    return new PageText(text, null, null);
  }
}
