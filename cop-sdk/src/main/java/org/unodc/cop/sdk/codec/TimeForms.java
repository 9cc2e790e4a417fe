package org.unodc.cop.sdk.codec;

/** What days and times look like. Which of them the calendar and the clock have, readers know. */
final class TimeForms {
  private static final String YEAR =
      "([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})";
  private static final String DAY = YEAR + "-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
  private static final String HOUR_AND_MINUTE = "([01][0-9]|2[0-3]):[0-5][0-9]";
  private static final String SECOND = ":[0-5][0-9](\\.[0-9]{1,9})?";
  private static final String OFFSET = "(Z|[+-](0[0-9]|1[0-8]):[0-5][0-9])";

  static final ScalarForm DATE = ScalarForm.pattern(DAY).called("date");
  static final ScalarForm DATE_TIME =
      ScalarForm.pattern(DAY + "T" + HOUR_AND_MINUTE + SECOND + OFFSET).called("date-time");

  /** JSON Schema's own format "time" has an offset, so this has none. */
  static final ScalarForm TIME = ScalarForm.pattern(HOUR_AND_MINUTE + "(" + SECOND + ")?");

  /** JSON Schema's own format "duration" has no fractions of a second, so this has none. */
  static final ScalarForm DURATION = ScalarForm.pattern(duration());

  static final ScalarForm ZONE = ScalarForm.pattern("[A-Za-z+-][A-Za-z0-9~/._+:-]*");

  private TimeForms() {}

  /** Days alone, or parts of a day behind a T, at least one of them. */
  private static String duration() {
    String number = "[-+]?[0-9]+";
    String days = number + "[Dd]";
    String hours = number + "[Hh]";
    String minutes = number + "[Mm]";
    String seconds = number + "([.,][0-9]{0,9})?[Ss]";
    String ofDay =
        "[Tt](%s(%s)?(%s)?|%s(%s)?|%s)"
            .formatted(hours, minutes, seconds, minutes, seconds, seconds);
    return "[-+]?[Pp](%s|(%s)?%s)".formatted(days, days, ofDay);
  }
}
