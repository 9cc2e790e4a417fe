package org.unodc.cop.sdk.icalendar;

import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.MessageCatalogue;
import org.unodc.cop.sdk.file.CatalogueFiles;
import org.unodc.cop.sdk.internal.event.LocalizedString;

/**
 * The labels of calendars in one language.
 *
 * @param language the language
 */
record CalendarLabels(OfficialLanguage language) {
  private static final MessageCatalogue WORDS =
      CatalogueFiles.load("calendar", CalendarLabels.class::getResourceAsStream);

  /** {@return the text with this key, with its arguments inserted} */
  LocalizedString say(String key, Object... arguments) {
    return LocalizedString.in(language, WORDS.sentence(key, language, arguments));
  }
}
