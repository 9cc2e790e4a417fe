package org.unodc.cop.sdk.xlsx;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a number of a workbook says to those who look at it: a number, a percentage, a code, a day,
 * a time.
 */
final class NumberText {
  /**
   * What stands in a format as it is: quoted, in brackets, behind a backslash, blanks and fillers.
   */
  private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");

  /** What stands before the first semicolon that divides. */
  private static final Pattern SECTION = Pattern.compile("(?:\"[^\"]*\"|\\\\.|[^;])*+");

  private static final Pattern DAY = Pattern.compile("[yd]");
  private static final Pattern TIME = Pattern.compile("[hs]");

  /** Hours, minutes or seconds that go on counting where a day would begin. */
  private static final Pattern ELAPSED = Pattern.compile("\\[[hmsHMS]+\\]");

  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
  private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

  /** Before March 1900 spreadsheets count a day that never was. */
  private static final BigDecimal FIRST_SURE_DAY = BigDecimal.valueOf(61);

  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
  private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(24 * 60 * 60);
  private static final int LONGEST_FORMAT = 255;
  private static final int MOST_SCALE = 400;

  private NumberText() {}

  /**
   * {@return the text of a number}
   *
   * <p>Throws {@link IllegalArgumentException} where it is a day or a code that cannot be told.
   *
   * @param format how it is shown; empty where that is not said
   */
  static String of(BigDecimal number, String format, boolean from1904) {
    checkArgument(Math.abs(number.scale()) <= MOST_SCALE, "The number is out of range.");
    String section = firstSection(format);
    String shown = LITERALS.matcher(section).replaceAll("").toLowerCase(Locale.ROOT);
    boolean general = shown.startsWith("general");
    boolean day = DAY.matcher(shown).find();
    boolean time = TIME.matcher(shown).find();
    checkArgument(
        general || !isMonth(shown, section, time),
        "The number %s is shown as a month or a year, and not as a day of it.",
        plain(number));
    if (general || !(day || time)) {
      return shown.contains("%")
          ? plain(number.movePointRight(2)) + "%"
          : CodeFormat.shown(number, format, section).orElseGet(() -> plain(number));
    }
    return moment(number, day, time, from1904);
  }

  /** {@return whether a month or a year is shown without a day; with a time, m are the minutes} */
  private static boolean isMonth(String shown, String section, boolean time) {
    boolean month = shown.contains("m") && !time && !ELAPSED.matcher(section).find();
    return (shown.contains("y") || month) && !shown.contains("d");
  }

  /** Spreadsheets do not take longer formats; to look through them would only cost time. */
  private static String firstSection(String format) {
    if (format.length() > LONGEST_FORMAT) {
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
    // The fraction of a day is rarely exact in binary; nobody plans in parts of a second.
    long seconds = part.multiply(SECONDS_OF_DAY).setScale(0, RoundingMode.HALF_UP).longValueExact();
    if (!day && days.signum() == 0 && seconds < SECONDS_OF_DAY.longValue()) {
      return DateTimeFormatter.ISO_LOCAL_TIME.format(LocalTime.ofSecondOfDay(seconds));
    }
    checkArgument(
        days.compareTo(LAST_DAY) <= 0
            && days.compareTo(from1904 ? BigDecimal.ZERO : FIRST_SURE_DAY) >= 0,
        "The number %s is shown as a day, but it is not clear which.",
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
