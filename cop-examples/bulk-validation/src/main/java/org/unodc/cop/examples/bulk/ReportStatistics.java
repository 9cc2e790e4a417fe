package org.unodc.cop.examples.bulk;

import static java.util.Comparator.comparing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.flink.core.fs.Path;

/**
 * What was counted, as the job wrote it.
 *
 * @param tallies in no order
 */
record ReportStatistics(List<StatisticsRow> tallies) {
  private static final List<String> ORDER =
      List.of(
          StatisticsRow.LINES,
          LineFinding.UNREADABLE,
          LineFinding.UNJUDGED,
          "ERROR",
          "WARNING",
          "NOTICE");

  /** {@return the statistics in the files of this folder} */
  static ReportStatistics in(Path folder) throws IOException {
    List<StatisticsRow> tallies = new ArrayList<>();
    InputFiles files = new InputFiles(folder);
    for (Path file : files.files()) {
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(file.getFileSystem().open(file), StandardCharsets.UTF_8))) {
        lines.lines().map(StatisticsRow::parse).forEach(tallies::add);
      }
    }
    return new ReportStatistics(tallies);
  }

  /** {@return whether there is an error, or a line that could not be read or judged} */
  boolean hasErrors() {
    return tallies.stream()
        .map(StatisticsRow::severity)
        .anyMatch(List.of("ERROR", LineFinding.UNREADABLE, LineFinding.UNJUDGED)::contains);
  }

  /** Prints them as a table. */
  void print(PrintWriter out) {
    int rule = width("rule", tallies.stream().map(StatisticsRow::rule).toList());
    int type = width("type", tallies.stream().map(StatisticsRow::type).toList());
    String row = "%-10s  %-" + rule + "s  %-" + type + "s  %12s%n";
    out.printf(Locale.ROOT, row, "severity", "rule", "type", "count");
    tallies.stream()
        .sorted(
            comparing((StatisticsRow each) -> ORDER.indexOf(each.severity()))
                .thenComparing(StatisticsRow::rule)
                .thenComparing(StatisticsRow::type))
        .forEach(
            each ->
                out.printf(
                    Locale.ROOT,
                    row,
                    each.severity(),
                    each.rule(),
                    each.type(),
                    String.format(Locale.ROOT, "%,d", each.count())));
    out.flush();
  }

  private static int width(String header, List<String> cells) {
    return cells.stream().mapToInt(String::length).reduce(header.length(), Math::max);
  }
}
