package org.unodc.cop.sdk.table;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days in the two forms that lists have. */
final class Dates {
  private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern PRINTED =
      Pattern.compile("([0-9]{1,2})([./])([0-9]{1,2})\\2([0-9]{4})");

  private Dates() {}

  /**
   * {@return the day as ISO 8601 has it}
   *
   * <p>Throws {@link IllegalArgumentException} where there is no such day, or where nobody said
   * whether the day or the month comes first and both could be.
   */
  static String read(String cell, boolean dayFirst) {
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
        "The day or the month may come first here: say that it is the day (dayFirst), or write the"
            + " day like 2024-10-14.");
    try {
      return LocalDate.of(Integer.parseInt(printed.group(4)), second, first).toString();
    } catch (DateTimeException refusal) {
      throw new IllegalArgumentException(
          "The calendar has no such day; the day comes first, as in 14/10/2024.", refusal);
    }
  }

  /** {@return the day that {@link #read} gives, where the calendar has it} */
  static LocalDate day(String cell, boolean dayFirst) {
    try {
      return LocalDate.parse(read(cell, dayFirst));
    } catch (DateTimeException refusal) {
      throw new IllegalArgumentException("The calendar has no such day.", refusal);
    }
  }
}
