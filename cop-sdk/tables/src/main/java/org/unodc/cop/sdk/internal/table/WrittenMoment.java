package org.unodc.cop.sdk.internal.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A time in a cell that may have the date too, such as Tuesday 13 October, 1:00 pm.
 *
 * @param date the text that is not the time; empty if the cell has only the time
 * @param time the time
 */
public record WrittenMoment(String date, String time) {
  private static final Pattern BETWEEN = Pattern.compile("[ ,;،，\n]+|(?<=[日号])|(?<=[0-9])T");

  /** Longer texts are not times. */
  private static final int MAX_LENGTH = 100;

  /** {@return the time in a cell, on a clock of 24 hours; empty if the cell has none} */
  public static Optional<WrittenMoment> of(String cell) {
    String text = cell.length() > MAX_LENGTH ? "" : CellWords.plain(cell);
    return timeAtEnd(text)
        .or(() -> timeAtStart(text))
        .map(found -> new WrittenMoment(found.beside(), found.time().onClock()));
  }

  /** {@return the longest complete time at the end of a text, and the text before it} */
  static Optional<Found> timeAtEnd(String text) {
    return splits(text)
        .flatMap(split -> Found.of(text.substring(0, split[0]), text.substring(split[1])).stream())
        .findFirst();
  }

  private static Optional<Found> timeAtStart(String text) {
    return splits(text)
        .filter(split -> split[0] > 0)
        .flatMap(split -> Found.of(text.substring(split[1]), text.substring(0, split[0])).stream())
        .reduce((shorter, longer) -> longer);
  }

  /** {@return the ends and starts of the parts before and after each place between two words} */
  private static Stream<int[]> splits(String text) {
    Matcher between = BETWEEN.matcher(text);
    return Stream.concat(
        Stream.of(new int[] {0, 0}),
        between.results().map(place -> new int[] {place.start(), place.end()}));
  }

  /**
   * A time and the text beside it.
   *
   * @param beside the text beside the time
   * @param time the time
   */
  record Found(String beside, WrittenTime time) {
    private static Optional<Found> of(String beside, String time) {
      return WrittenTime.of(time)
          .filter(WrittenTime::complete)
          .map(read -> new Found(beside.strip(), read));
    }
  }
}
