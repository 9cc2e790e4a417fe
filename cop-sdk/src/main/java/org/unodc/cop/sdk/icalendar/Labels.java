package org.unodc.cop.sdk.icalendar;

import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.rule.Catalogue;
import org.unodc.cop.sdk.CatalogueFiles;
import org.unodc.cop.sdk.codec.event.Said;

/**
 * The labels of calendars in one language.
 *
 * @param language the language
 */
record Labels(OfficialLanguage language) {
  private static final Catalogue WORDS =
      CatalogueFiles.load("calendar", Labels.class::getResourceAsStream);

  /** {@return the text with this key, with its arguments inserted} */
  Said say(String key, Object... arguments) {
    return Said.in(language, WORDS.sentence(key, language, arguments));
  }
}
