package org.unodc.cop.benchmarks.result;

import static java.util.stream.Collectors.joining;

import com.google.common.base.CharMatcher;
import java.util.Locale;
import java.util.stream.Stream;

/** Formats tables and figures in Markdown, independent of the locale. */
final class MarkdownFormat {
  /** The cell for a missing measurement. */
  static final String NOTHING = "–";

  private MarkdownFormat() {}

  /** {@return a table with this header row} */
  static String table(String head, Stream<String> rows) {
    int bars = CharMatcher.is('|').countIn(head);
    String line = "|---" + "|--:".repeat(bars - 2) + '|';
    return head + '\n' + line + '\n' + rows.collect(joining("\n"));
  }

  static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  /** {@return the number with two decimal places} */
  static String figure(double number) {
    return String.format(Locale.ROOT, "%,.2f", number);
  }

  /** {@return the number without decimal places} */
  static String whole(double number) {
    return String.format(Locale.ROOT, "%,.0f", number);
  }

  /** {@return the number with about three significant digits} */
  static String rounded(double number) {
    int digits = number < 1 ? 3 : number < 10 ? 2 : number < 100 ? 1 : 0;
    return String.format(Locale.ROOT, "%,." + digits + "f", number);
  }
}
