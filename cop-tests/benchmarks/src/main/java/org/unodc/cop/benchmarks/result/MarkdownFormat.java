package org.unodc.cop.benchmarks.result;

import static java.util.stream.Collectors.joining;

import com.google.common.base.CharMatcher;
import java.util.Locale;
import java.util.stream.Stream;

/** Tables and figures as they are written in Markdown, the same everywhere. */
final class MarkdownFormat {
  /** What stands where nothing was measured. */
  static final String NOTHING = "–";

  private MarkdownFormat() {}

  /** {@return a table with this line at its head} */
  static String table(String head, Stream<String> rows) {
    int bars = CharMatcher.is('|').countIn(head);
    String line = "|---" + "|--:".repeat(bars - 2) + '|';
    return head + '\n' + line + '\n' + rows.collect(joining("\n"));
  }

  static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  /** {@return the number with two digits after the point} */
  static String figure(double number) {
    return String.format(Locale.ROOT, "%,.2f", number);
  }

  /** {@return the number without its fraction} */
  static String whole(double number) {
    return String.format(Locale.ROOT, "%,.0f", number);
  }

  /** {@return the number with about three digits that count} */
  static String rounded(double number) {
    int digits = number < 1 ? 3 : number < 10 ? 2 : number < 100 ? 1 : 0;
    return String.format(Locale.ROOT, "%,." + digits + "f", number);
  }

  /** {@return so many seconds, in the unit in which they are easily read} */
  static String time(double seconds) {
    if (seconds < 120) {
      return rounded(seconds) + " s";
    }
    return seconds < 7200 ? rounded(seconds / 60) + " min" : rounded(seconds / 3600) + " h";
  }
}
