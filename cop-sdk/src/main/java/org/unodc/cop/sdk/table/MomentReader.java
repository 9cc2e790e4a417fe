package org.unodc.cop.sdk.table;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unodc.cop.sdk.internal.table.DateReader;

/** Reads points in time. A time without an offset needs a zone. */
final class MomentReader {
  private static final Pattern COMPLETE =
      Pattern.compile(
          "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:Z|[+-][0-9]{2}:[0-9]{2})");
  private static final Pattern PARTS =
      Pattern.compile(
          "(?:([0-9./-]{8,10})[T ])?([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:\\.([0-9]{1,9}))?)?(Z|[+-][0-9]{2}:[0-9]{2})?");

  private MomentReader() {}

  /**
   * {@return the point in time in ISO 8601 form, with its offset; a cell that is already in this
   * form is not checked}
   *
   * @param day the date of a cell that holds only a time, in ISO 8601 form; empty if there is none
   * @throws IllegalArgumentException if the point in time cannot be determined
   */
  static String read(String cell, String day, CellTerms terms) {
    if (COMPLETE.matcher(cell).matches()) {
      return cell;
    }
    Matcher parts = PARTS.matcher(cell);
    checkArgument(
        parts.matches(), "A time such as 13:15, or 2024-10-14 13:15 with the day, was expected.");
    String ownDay =
        parts.group(1) == null ? day : DateReader.read(parts.group(1), terms.dayFirst());
    checkArgument(!ownDay.isEmpty(), "The day of this time is not stated.");
    checkArgument(
        !parts.group(2).equals("24"),
        "Midnight at the end of a day is 00:00 of the next day: write that day, too.");
    try {
      LocalDateTime local = LocalDateTime.of(LocalDate.parse(ownDay), time(parts));
      ZoneOffset offset =
          parts.group(6) == null ? offset(local, terms) : ZoneOffset.of(parts.group(6));
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local.atOffset(offset));
    } catch (DateTimeException refusal) {
      throw new IllegalArgumentException("There is no such day, time or offset.", refusal);
    }
  }

  /** {@return the date of a point in time that {@link #read} returned} */
  static String dayOf(String moment) {
    return moment.substring(0, moment.indexOf('T'));
  }

  private static LocalTime time(Matcher parts) {
    String seconds = parts.group(4) == null ? "00" : parts.group(4);
    String fraction = parts.group(5) == null ? "" : "." + parts.group(5);
    String hours = parts.group(2).length() == 1 ? "0" + parts.group(2) : parts.group(2);
    return LocalTime.parse(hours + ":" + parts.group(3) + ":" + seconds + fraction);
  }

  private static ZoneOffset offset(LocalDateTime local, CellTerms terms) {
    ZoneId zone =
        terms
            .zone()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "This time has no time zone: set the time zone of the times in the"
                            + " table."));
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
    checkArgument(
        !offsets.isEmpty(), "There is no such time in %s: the clocks are put forward.", zone);
    checkArgument(
        offsets.size() == 1,
        "There are two such times in %s, because the clocks are put back: write the time with its"
            + " offset, such as 2024-10-27T02:30:00+01:00.",
        zone);
    return offsets.get(0);
  }
}
