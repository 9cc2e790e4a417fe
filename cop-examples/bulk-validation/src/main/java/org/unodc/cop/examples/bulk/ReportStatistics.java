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
 * The statistics of a report, as the job wrote them.
 *
 * @param rows the rows, in no particular order
 */
record ReportStatistics(List<StatisticsRow> rows) {
  private static final List<String> SEVERITIES =
      List.of(
          StatisticsRow.LINES,
          LineFinding.UNREADABLE,
          LineFinding.UNJUDGED,
          "ERROR",
          "WARNING",
          "NOTICE");

  /** {@return the statistics that the files of this folder contain; no rows if it has no files} */
  static ReportStatistics in(Path folder) throws IOException {
    List<StatisticsRow> rows = new ArrayList<>();
    List<Path> files =
        folder.getFileSystem().exists(folder) ? new InputFiles(folder).files() : List.of();
    for (Path file : files) {
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(file.getFileSystem().open(file), StandardCharsets.UTF_8))) {
        lines.lines().map(StatisticsRow::parse).forEach(rows::add);
      }
    }
    return new ReportStatistics(rows);
  }

  /** {@return whether there is an error, an unreadable line, or a failed rule} */
  boolean hasErrors() {
    return rows.stream()
        .map(StatisticsRow::severity)
        .anyMatch(List.of("ERROR", LineFinding.UNREADABLE, LineFinding.UNJUDGED)::contains);
  }

  /** Prints the statistics as a table. */
  void print(PrintWriter out) {
    int rule = width("rule", rows.stream().map(StatisticsRow::rule).toList());
    int type = width("type", rows.stream().map(StatisticsRow::type).toList());
    String format = "%-10s  %-" + rule + "s  %-" + type + "s  %12s%n";
    out.printf(Locale.ROOT, format, "severity", "rule", "type", "count");
    rows.stream()
        .sorted(
            comparing((StatisticsRow row) -> SEVERITIES.indexOf(row.severity()))
                .thenComparing(StatisticsRow::rule)
                .thenComparing(StatisticsRow::type))
        .forEach(
            row ->
                out.printf(
                    Locale.ROOT,
                    format,
                    row.severity(),
                    row.rule(),
                    row.type(),
                    String.format(Locale.ROOT, "%,d", row.count())));
    out.flush();
  }

  private static int width(String header, List<String> cells) {
    return cells.stream().mapToInt(String::length).reduce(header.length(), Math::max);
  }
}
