package org.unodc.cop.domain.message;

import org.unodc.cop.domain.language.OfficialLanguage;

/** The patterns in which values are joined without a word: a label with its value and so on. */
enum TextPattern implements MessageKey {
  LABEL_VALUE("label.value"),
  LABEL_NOTE("label.note"),
  LABEL_NUMBERED("label.numbered"),
  CITY_IN_STATE("place.city-in-state"),
  RANGE("range"),
  HOURS("hours"),
  MOMENT("moment"),
  DAYS_OF_ONE_MONTH("days.of-one-month"),
  DAYS_OF_ONE_YEAR("days.of-one-year"),
  DAYS_OF_TWO_YEARS("days.of-two-years"),
  DURING_ONE_DAY("days.during.one-day"),
  DURING_ONE_MONTH("days.during.one-month"),
  DURING_ONE_YEAR("days.during.one-year"),
  DURING_TWO_YEARS("days.during.two-years");

  private final String key;

  TextPattern(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }

  /** {@return the pattern with these texts} */
  String fill(OfficialLanguage language, String... texts) {
    return MessageFormatter.fill(key, language, texts);
  }
}
