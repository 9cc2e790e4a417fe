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
record Statistics(List<Tally> tallies) {
  private static final List<String> ORDER =
      List.of(Tally.LINES, Found.UNREADABLE, Found.UNJUDGED, "ERROR", "WARNING", "NOTICE");

  /** {@return the statistics in the files of this folder} */
  static Statistics in(Path folder) throws IOException {
    List<Tally> tallies = new ArrayList<>();
    Input files = new Input(folder);
    for (Path file : files.files()) {
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(file.getFileSystem().open(file), StandardCharsets.UTF_8))) {
        lines.lines().map(Tally::parse).forEach(tallies::add);
      }
    }
    return new Statistics(tallies);
  }

  /** {@return whether there is an error, or a line that could not be read or judged} */
  boolean hasErrors() {
    return tallies.stream()
        .map(Tally::severity)
        .anyMatch(List.of("ERROR", Found.UNREADABLE, Found.UNJUDGED)::contains);
  }

  /** Prints them as a table. */
  void print(PrintWriter out) {
    int rule = width("rule", tallies.stream().map(Tally::rule).toList());
    int type = width("type", tallies.stream().map(Tally::type).toList());
    String row = "%-10s  %-" + rule + "s  %-" + type + "s  %12s%n";
    out.printf(Locale.ROOT, row, "severity", "rule", "type", "count");
    tallies.stream()
        .sorted(
            comparing((Tally each) -> ORDER.indexOf(each.severity()))
                .thenComparing(Tally::rule)
                .thenComparing(Tally::type))
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
