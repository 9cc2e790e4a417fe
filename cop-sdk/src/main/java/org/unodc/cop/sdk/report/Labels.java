package org.unodc.cop.sdk.report;

import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.rule.Argument;
import org.unodc.cop.domain.rule.Catalogue;
import org.unodc.cop.domain.rule.Words;
import org.unodc.cop.sdk.CatalogueFiles;

/**
 * The words of reports in one language.
 *
 * @param language the language
 */
record Labels(OfficialLanguage language) {
  private static final Catalogue WORDS =
      CatalogueFiles.load("report", Labels.class::getResourceAsStream);

  /** {@return the words under this key, with what {@link Catalogue#sentence} fills in} */
  String get(String key, Object... arguments) {
    return WORDS.sentence(key, language, arguments);
  }

  /** {@return a number} */
  String number(long number) {
    return Argument.of(number).in(language);
  }

  /** {@return the word of a constant of the model} */
  String word(Enum<?> constant) {
    return Words.of(constant, language);
  }
}
