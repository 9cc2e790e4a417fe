package org.unodc.cop.domain.message;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import org.unodc.cop.domain.language.OfficialLanguage;

/**
 * A time of day with its offset.
 *
 * @param moment the moment that has the time
 */
record Clock(OffsetDateTime moment) implements Translatable {
  Clock {
    requireNonNull(moment, "moment");
  }

  @Override
  public String in(OfficialLanguage language) {
    String offset = moment.getOffset().getTotalSeconds() == 0 ? "" : moment.getOffset().getId();
    return MessageFormatter.asRecorded(moment.toLocalTime() + " UTC" + offset, language);
  }

  /** {@return the time in English} */
  @Override
  public String toString() {
    return in(OfficialLanguage.ENGLISH);
  }
}
