package org.unodc.cop.sdk.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unodc.cop.sdk.internal.text.InputRefusedException;

/**
 * Converts a number of a workbook to the text that its format shows: a number, a percentage, a
 * code, a date or a time.
 */
final class NumberText {
  /**
   * The literal parts of a format: quoted text, brackets, escaped characters, blanks and fillers.
   */
  private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");

  /** The text before the first semicolon that separates sections. */
  private static final Pattern SECTION = Pattern.compile("(?:\"[^\"]*\"|\\\\.|[^;])*+");

  private static final Pattern DAY = Pattern.compile("[yd]");
  private static final Pattern TIME = Pattern.compile("[hs]");

  /** Elapsed hours, minutes or seconds, which are not limited to one day. */
  private static final Pattern ELAPSED = Pattern.compile("\\[[hmsHMS]+\\]");

  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
  private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

  /**
   * 1 March 1900; earlier day numbers are ambiguous, because spreadsheets count a 29 February 1900.
   */
  private static final BigDecimal FIRST_CLEAR_DAY = BigDecimal.valueOf(61);

  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
  private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(24 * 60 * 60);
  private static final int MAX_FORMAT_LENGTH = 255;
  private static final int MAX_SCALE = 400;

  private NumberText() {}

  /**
   * {@return the text of a number}
   *
   * @param format the number format; empty if the cell has none
   * @param from1904 whether the workbook counts days from 1 January 1904
   * @throws IllegalArgumentException if the number is shown as a date or a code that cannot be
   *     determined
   */
  static String of(BigDecimal number, String format, boolean from1904) {
    InputRefusedException.check(Math.abs(number.scale()) <= MAX_SCALE, "xlsx.number-range");
    String section = firstSection(format);
    String shown = LITERALS.matcher(section).replaceAll("").toLowerCase(Locale.ROOT);
    boolean general = shown.startsWith("general");
    boolean day = DAY.matcher(shown).find();
    boolean time = TIME.matcher(shown).find();
    InputRefusedException.check(
        general || !isMonth(shown, section, time), "xlsx.month", plain(number));
    if (general || !(day || time)) {
      return shown.contains("%")
          ? plain(number.movePointRight(2)) + "%"
          : CodeFormat.shown(number, format, section).orElseGet(() -> plain(number));
    }
    return moment(number, day, time, from1904);
  }

  /**
   * {@return whether a month or a year is shown without a day; in a format with a time, m stands
   * for minutes}
   */
  private static boolean isMonth(String shown, String section, boolean time) {
    boolean month = shown.contains("m") && !time && !ELAPSED.matcher(section).find();
    return (shown.contains("y") || month) && !shown.contains("d");
  }

  /**
   * Returns the first section, or an empty text if the format is longer than spreadsheets allow.
   */
  private static String firstSection(String format) {
    if (format.length() > MAX_FORMAT_LENGTH) {
      return "";
    }
    Matcher section = SECTION.matcher(format);
    return section.lookingAt() ? section.group() : "";
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static String moment(BigDecimal number, boolean day, boolean time, boolean from1904) {
    BigDecimal days = number.setScale(0, RoundingMode.FLOOR);
    BigDecimal part = number.subtract(days);
    // The fraction of a day is rarely exact in binary, so it is rounded to seconds.
    long seconds = part.multiply(SECONDS_OF_DAY).setScale(0, RoundingMode.HALF_UP).longValueExact();
    if (!day && days.signum() == 0 && seconds < SECONDS_OF_DAY.longValue()) {
      return DateTimeFormatter.ISO_LOCAL_TIME.format(LocalTime.ofSecondOfDay(seconds));
    }
    InputRefusedException.check(
        days.compareTo(LAST_DAY) <= 0
            && days.compareTo(from1904 ? BigDecimal.ZERO : FIRST_CLEAR_DAY) >= 0,
        "xlsx.date",
        plain(number));
    LocalDateTime moment =
        (from1904 ? EPOCH_1904 : EPOCH)
            .plusDays(days.longValueExact())
            .atStartOfDay()
            .plusSeconds(seconds);
    return time || seconds != 0
        ? DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment)
        : moment.toLocalDate().toString();
  }
}
