package org.unodc.cop.sdk.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unodc.cop.sdk.internal.table.DateReader;
import org.unodc.cop.sdk.internal.table.MissingSettingException;
import org.unodc.cop.sdk.internal.table.WrittenMoment;
import org.unodc.cop.sdk.internal.table.WrittenTimeRange;
import org.unodc.cop.sdk.internal.text.InputRefusedException;
import org.unodc.cop.sdk.problem.ProblemCode;

/** Reads points in time. A time without an offset needs a zone. */
final class MomentReader {
  private static final Pattern COMPLETE =
      Pattern.compile(
          "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:Z|[+-][0-9]{2}:[0-9]{2})");
  private static final Pattern PARTS =
      Pattern.compile(
          "(?:([0-9./-]{8,10})[T ])?([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:\\.([0-9]{1,9}))?)?(Z|[+-][0-9]{2}:[0-9]{2})?");

  private static final int OFFSET_LENGTH = "+00:00".length();
  private static final int QUARTER_OF_AN_HOUR = 15 * 60;
  private static final int LEAST_OFFSET = -12 * 60 * 60;
  private static final int GREATEST_OFFSET = 14 * 60 * 60;

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
    if (!parts.matches()) {
      WrittenMoment written =
          WrittenMoment.of(cell).orElseThrow(() -> InputRefusedException.of("cell.time-expected"));
      String ownDay = written.date().isEmpty() ? day : day(written.date(), terms);
      return moment(ownDay, written.time(), Optional.empty(), terms);
    }
    if (WrittenTimeRange.of(cell).isPresent()) {
      throw InputRefusedException.of("cell.time-expected");
    }
    String ownDay = parts.group(1) == null ? day : day(parts.group(1), terms);
    return moment(ownDay, time(parts), Optional.ofNullable(parts.group(6)), terms);
  }

  /**
   * {@return a start that has no end after it, unchanged; an offset that no place has may be the
   * end of a range such as 2030-06-04T13:15:00-14:05}
   *
   * @throws IllegalArgumentException if the cell is in ISO 8601 form and has such an offset
   */
  static String startWithoutEnd(String cell) {
    try {
      if (COMPLETE.matcher(cell).matches() && !cell.endsWith("Z")) {
        offset(cell.substring(cell.length() - OFFSET_LENGTH));
      }
      return cell;
    } catch (DateTimeException refusal) {
      throw InputRefusedException.of("cell.no-such-moment");
    }
  }

  private static String day(String date, CellTerms terms) {
    return DateReader.read(date, terms.dayFirst(), terms.days());
  }

  private static String moment(
      String day, String time, Optional<String> ownOffset, CellTerms terms) {
    if (day.isEmpty()) {
      throw InputRefusedException.of("cell.day-of-time-missing");
    }
    if (time.startsWith("24")) {
      throw InputRefusedException.of("cell.midnight");
    }
    try {
      LocalDateTime local = LocalDateTime.of(LocalDate.parse(day), LocalTime.parse(time));
      ZoneOffset offset = ownOffset.map(MomentReader::offset).orElseGet(() -> offset(local, terms));
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local.atOffset(offset));
    } catch (DateTimeException refusal) {
      throw InputRefusedException.of("cell.no-such-moment");
    }
  }

  /** {@return the date of a point in time that {@link #read} returned} */
  static String dayOf(String moment) {
    return moment.substring(0, moment.indexOf('T'));
  }

  private static String time(Matcher parts) {
    String seconds = parts.group(4) == null ? "00" : parts.group(4);
    String fraction = parts.group(5) == null ? "" : "." + parts.group(5);
    String hours = parts.group(2).length() == 1 ? "0" + parts.group(2) : parts.group(2);
    return hours + ":" + parts.group(3) + ":" + seconds + fraction;
  }

  /**
   * {@return the offset in a cell}
   *
   * @throws DateTimeException if no place has such an offset
   */
  private static ZoneOffset offset(String text) {
    ZoneOffset offset = ZoneOffset.of(text);
    int seconds = offset.getTotalSeconds();
    if (seconds < LEAST_OFFSET || seconds > GREATEST_OFFSET || seconds % QUARTER_OF_AN_HOUR != 0) {
      throw new DateTimeException("no place has this offset");
    }
    return offset;
  }

  private static ZoneOffset offset(LocalDateTime local, CellTerms terms) {
    if (terms.zone().isEmpty()) {
      throw MissingSettingException.refusal(ProblemCode.ZONE_NEEDED, "cell.zone-needed");
    }
    ZoneId zone = terms.zone().get();
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
    if (offsets.isEmpty()) {
      throw InputRefusedException.of("cell.no-such-time", zone.getId());
    }
    if (offsets.size() > 1) {
      throw InputRefusedException.of("cell.two-such-times", zone.getId());
    }
    return offsets.get(0);
  }
}
