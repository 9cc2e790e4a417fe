package org.unodc.cop.sdk.report;

import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.rule.Argument;
import org.unodc.cop.domain.rule.Catalogue;
import org.unodc.cop.domain.rule.Words;
import org.unodc.cop.sdk.CatalogueFiles;

/**
 * The labels of reports in one language.
 *
 * @param language the language
 */
record Labels(OfficialLanguage language) {
  private static final Catalogue WORDS =
      CatalogueFiles.load("report", Labels.class::getResourceAsStream);

  /** {@return the text with this key, with its arguments inserted} */
  String get(String key, Object... arguments) {
    return WORDS.sentence(key, language, arguments);
  }

  /** {@return a number, formatted for the language} */
  String number(long number) {
    return Argument.of(number).in(language);
  }

  /** {@return the label of a constant of the model} */
  String word(Enum<?> constant) {
    return Words.of(constant, language);
  }
}
