package org.unodc.cop.sdk.internal.table;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates in ISO 8601 form or with the day first. */
public final class DateReader {
  private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern PRINTED =
      Pattern.compile("([0-9]{1,2})([./])([0-9]{1,2})\\2([0-9]{4})");

  private DateReader() {}

  /**
   * {@return the date in ISO 8601 form; a date that is already in this form is not checked against
   * the calendar}
   *
   * @param dayFirst whether the day comes first in a date such as 03/04/2024
   * @throws IllegalArgumentException if there is no such date, or if both the day and the month may
   *     come first and {@code dayFirst} is not set
   */
  public static String read(String cell, boolean dayFirst) {
    if (ISO.matcher(cell).matches()) {
      return cell;
    }
    Matcher printed = PRINTED.matcher(cell);
    checkArgument(
        printed.matches(),
        "A day such as 2024-10-14 or, with the day first, 14/10/2024 was expected.");
    int first = Integer.parseInt(printed.group(1));
    int second = Integer.parseInt(printed.group(3));
    checkArgument(
        dayFirst || first > 12 || first == second || second > 12,
        "It is not clear whether the day or the month comes first; write the date like 2024-10-14,"
            + " or set that the day comes first.");
    try {
      return LocalDate.of(Integer.parseInt(printed.group(4)), second, first).toString();
    } catch (DateTimeException refusal) {
      throw new IllegalArgumentException(
          "The calendar has no such day; the day comes first, as in 14/10/2024.", refusal);
    }
  }

  /**
   * {@return the date that {@link #read} returns}
   *
   * @throws IllegalArgumentException if the cell is not a date, or if the calendar has no such date
   */
  public static LocalDate day(String cell, boolean dayFirst) {
    try {
      return LocalDate.parse(read(cell, dayFirst));
    } catch (DateTimeException refusal) {
      throw new IllegalArgumentException("The calendar has no such day.", refusal);
    }
  }
}
