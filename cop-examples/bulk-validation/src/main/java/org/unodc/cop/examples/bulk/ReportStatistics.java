package org.unodc.cop.examples.bulk;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
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
  static final ImmutableList<String> SEVERITIES_OF_FINDINGS =
      ImmutableList.of(LineFinding.UNREADABLE, LineFinding.UNJUDGED, "ERROR", "WARNING", "NOTICE");

  private static final List<String> SEVERITIES =
      ImmutableList.<String>builder()
          .add(StatisticsRow.LINES)
          .addAll(SEVERITIES_OF_FINDINGS)
          .add(StatisticsRow.OPEN)
          .build();

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

  /** {@return the number of files that were read to their end} */
  long filesRead() {
    return rows.stream()
        .filter(row -> row.severity().equals(StatisticsRow.FILES))
        .mapToLong(StatisticsRow::count)
        .sum();
  }

  /**
   * Prints the statistics as a table, without the number of files.
   *
   * @param rules the versions of the rules in the order of their use. If there are several, each
   *     row has its version
   */
  void print(PrintWriter out, List<String> rules) {
    List<StatisticsRow> printed =
        rows.stream().filter(row -> !row.severity().equals(StatisticsRow.FILES)).toList();
    int rule = width("rule", printed.stream().map(StatisticsRow::rule).toList());
    int type = width("type", printed.stream().map(StatisticsRow::type).toList());
    String format = "%-10s  %-" + rule + "s  %-" + type + "s  %12s%s%n";
    boolean isUpgraded = rules.size() > 1;
    String lastHeader = isUpgraded ? "  rules" : "";
    out.printf(Locale.ROOT, format, "severity", "rule", "type", "count", lastHeader);
    printed.stream()
        .sorted(
            comparing((StatisticsRow row) -> SEVERITIES.indexOf(row.severity()))
                .thenComparing(StatisticsRow::rule)
                .thenComparing(StatisticsRow::type)
                .thenComparing(StatisticsRow::rules))
        .forEach(
            row ->
                out.printf(
                    Locale.ROOT,
                    format,
                    row.severity(),
                    row.rule(),
                    row.type(),
                    String.format(Locale.ROOT, "%,d", row.count()),
                    isUpgraded ? "  " + version(row, rules) : ""));
    if (rows.stream().anyMatch(row -> row.severity().equals(StatisticsRow.OPEN))) {
      out.println(
          "OPEN is no finding: the ids are on lines that were refused, so nobody knows. The refused"
              + " lines are in the folder refused of the report.");
    }
    if (isUpgraded) {
      out.printf(
          "The lines were not all judged by the same rules, but by %s, in this order.%n",
          String.join(", then ", rules));
    }
    out.flush();
  }

  /** {@return the version of the rules of a row, which is empty before the first upgrade} */
  private static String version(StatisticsRow row, List<String> rules) {
    return row.rules().isEmpty() ? rules.get(0) : row.rules();
  }

  private static int width(String header, List<String> cells) {
    return cells.stream().mapToInt(String::length).reduce(header.length(), Math::max);
  }
}
