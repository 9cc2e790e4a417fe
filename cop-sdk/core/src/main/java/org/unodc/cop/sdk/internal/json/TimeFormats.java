package org.unodc.cop.sdk.internal.json;

/**
 * The forms of dates and times. The readers check whether the calendar and the clock have a value.
 */
final class TimeFormats {
  private static final String YEAR =
      "([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})";
  private static final String DAY = YEAR + "-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
  private static final String HOUR_AND_MINUTE = "([01][0-9]|2[0-3]):[0-5][0-9]";
  private static final String SECOND = ":[0-5][0-9](\\.[0-9]{1,9})?";
  private static final String OFFSET = "(Z|[+-](0[0-9]|1[0-8]):[0-5][0-9])";

  static final ScalarForm DATE = ScalarForm.pattern(DAY).called("date");
  static final ScalarForm DATE_TIME =
      ScalarForm.pattern(DAY + "T" + HOUR_AND_MINUTE + SECOND + OFFSET).called("date-time");

  /** A time without an offset; the JSON Schema format "time" requires an offset and is not used. */
  static final ScalarForm TIME = ScalarForm.pattern(HOUR_AND_MINUTE + "(" + SECOND + ")?");

  /**
   * A duration; the JSON Schema format "duration" does not allow fractions of a second and is not
   * used.
   */
  static final ScalarForm DURATION = ScalarForm.pattern(duration());

  static final ScalarForm ZONE = ScalarForm.pattern("[A-Za-z+-][A-Za-z0-9~/._+:-]*");

  private TimeFormats() {}

  /** Returns the pattern: days, or at least one part of a day after a T, or both. */
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
