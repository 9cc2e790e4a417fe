package org.unodc.cop.domain.message;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.unodc.cop.domain.language.OfficialLanguage;

/**
 * A text whose first letter is a capital one, in languages that have capital letters.
 *
 * @param text the text
 */
record Capitalized(Translatable text) implements Translatable {
  Capitalized {
    requireNonNull(text, "text");
  }

  @Override
  public String in(OfficialLanguage language) {
    String words = text.in(language);
    int rest = words.isEmpty() ? 0 : words.offsetByCodePoints(0, 1);
    return words.substring(0, rest).toUpperCase(Locale.ROOT) + words.substring(rest);
  }

  @Override
  public Translatable inForm(String form) {
    return new Capitalized(text.inForm(form));
  }

  /** {@return the text in English} */
  @Override
  public String toString() {
    return in(OfficialLanguage.ENGLISH);
  }
}
