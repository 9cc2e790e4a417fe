package org.unodc.cop.sdk.report;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.message.MessageCatalogue;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.file.CatalogueFiles;

/**
 * The labels of reports in one language.
 *
 * @param language the language
 */
record ReportLabels(OfficialLanguage language) {
  private static final MessageCatalogue WORDS =
      CatalogueFiles.load("report", ReportLabels.class::getResourceAsStream);

  /** {@return the text with this key, with its arguments inserted} */
  String get(String key, Object... arguments) {
    return WORDS.sentence(key, language, arguments);
  }

  /** {@return the text with this key and its arguments, as a part of another text} */
  static Translatable message(String key, Object... arguments) {
    return WORDS.message(key, arguments);
  }

  /** {@return the remark on the review of the translation; empty if all of it was reviewed} */
  Optional<String> review() {
    return ReviewedTexts.of(language).remark(language);
  }

  /** {@return the keys of all labels} */
  ImmutableSet<String> keys() {
    return WORDS.keys(language);
  }

  /** {@return a number, formatted for the language} */
  String number(long number) {
    return MessageArgument.of(number).in(language);
  }

  /** {@return the label of a constant of the model} */
  String word(Enum<?> constant) {
    return CodeLabels.of(constant, language);
  }
}
