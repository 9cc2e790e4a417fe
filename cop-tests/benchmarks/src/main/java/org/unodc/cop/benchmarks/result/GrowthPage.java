package org.unodc.cop.benchmarks.result;

import static org.unodc.cop.benchmarks.result.MarkdownFormat.NOTHING;
import static org.unodc.cop.benchmarks.result.MarkdownFormat.rounded;
import static org.unodc.cop.benchmarks.result.MarkdownFormat.row;
import static org.unodc.cop.benchmarks.result.MarkdownFormat.table;
import static org.unodc.cop.benchmarks.result.MarkdownFormat.whole;

import com.google.common.base.Ascii;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unodc.cop.benchmarks.measure.GrowthSeries;

/** The page GROWTH.md: the growth of cost, and an estimate for a worldwide register. */
public final class GrowthPage {
  private GrowthPage() {}

  /**
   * {@return the page in Markdown}
   *
   * @param chart the name of the file of the chart, in the same folder
   */
  public static String of(RunMeasurements all, String chart) {
    return String.join(
            "\n\n",
            "# Growth",
            all.remark()
                + " The command in [README.md](README.md) generates this page, from the same run as"
                + " [RESULTS.md](RESULTS.md), which describes the environment and the method.",
            "Times are the CPU time of the working thread for one operation, after warm-up."
                + " *Doubling* is the factor for twice as many items, calculated from this row and"
                + " the row before. It is 2 if the cost is proportional, and less if a part of the"
                + " cost is constant: every record has the treaty actions of 192 parties.",
            "![CPU time by number of items, on logarithmic scales](" + chart + ")",
            Stream.of(GrowthSeries.values())
                .map(series -> section(series, all.growth(series)))
                .collect(Collectors.joining("\n\n")),
            RegisterEstimate.of(all).text())
        + '\n';
  }

  private static String section(GrowthSeries series, List<GrowthStep> steps) {
    return "## "
        + Ascii.toUpperCase(series.label().charAt(0))
        + series.label().substring(1)
        + "\n\n"
        + (series == GrowthSeries.LINES
            ? table(
                "| number | JSON, kB | read, ms | doubling |", steps.stream().map(GrowthPage::line))
            : table(
                "| number | JSON, kB | heap, kB | read, ms | doubling | validate, ms | doubling |",
                steps.stream().map(GrowthPage::record)));
  }

  private static String line(GrowthStep step) {
    List<String> cells = new ArrayList<>(List.of(whole(step.size()), kilobytes(step, "jsonBytes")));
    cells.addAll(cost(step, "readNanos"));
    return row(cells.toArray(String[]::new));
  }

  private static String record(GrowthStep step) {
    List<String> cells =
        new ArrayList<>(
            List.of(
                whole(step.size()), kilobytes(step, "jsonBytes"), kilobytes(step, "heapBytes")));
    cells.addAll(cost(step, "readNanos"));
    cells.addAll(cost(step, "validateNanos"));
    return row(cells.toArray(String[]::new));
  }

  private static String kilobytes(GrowthStep step, String counter) {
    return whole(step.of(counter) / 1000);
  }

  private static List<String> cost(GrowthStep step, String counter) {
    return List.of(
        rounded(step.of(counter) / 1e6),
        step.doubling(counter).map(MarkdownFormat::figure).orElse(NOTHING));
  }
}
