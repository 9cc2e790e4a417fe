package org.unodc.cop.examples.cli.calendar;

import com.google.common.base.CharMatcher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The id of an event of a calendar in the record. */
final class CalendarEventId {
  private static final int MAX_ID_WORDS = 60;

  private CalendarEventId() {}

  /**
   * {@return the id of an event; empty if it has no UID, so that it gets one from its title}
   *
   * @param instance the start of an event of a series, by which programs tell it from the others
   */
  static String of(String uid, Optional<CalendarTime> instance) {
    if (uid.isEmpty()) {
      return "";
    }
    String name = instance.map(time -> uid + "/" + time.word()).orElse(uid);
    String words =
        CharMatcher.inRange('a', 'z')
            .or(CharMatcher.inRange('0', '9'))
            .negate()
            .trimAndCollapseFrom(uid.toLowerCase(Locale.ROOT), '-');
    if (name.equals(words) && name.length() <= MAX_ID_WORDS) {
      return name;
    }
    String start =
        words.length() <= MAX_ID_WORDS
            ? words
            : CharMatcher.is('-').trimFrom(words.substring(0, MAX_ID_WORDS));
    String day = instance.map(time -> "-" + time.word().substring(0, 8)).orElse("");
    String hash = Hashing.sha256().hashString(name, StandardCharsets.UTF_8).toString();
    return (start.isEmpty() ? "event" : start) + day + "-" + hash.substring(0, 8);
  }
}
