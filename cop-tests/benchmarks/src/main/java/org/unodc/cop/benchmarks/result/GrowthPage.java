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

/** The page that says what grows, in Markdown, and what a register of the world would cost. */
public final class GrowthPage {
  private GrowthPage() {}

  /** {@return the page; it shows the chart that stands beside it under this name} */
  public static String of(RunMeasurements all, String chart) {
    return String.join(
            "\n\n",
            "# What grows",
            all.remark()
                + " This page is written by the command that [README.md](README.md) names, from the"
                + " same run as [RESULTS.md](RESULTS.md), which says on what and how.",
            "Times are CPU time of the thread that works, once, on warm code. *Doubling* is what"
                + " twice as many take, by this row and the one before: 2 where cost is in"
                + " proportion, less where a part of it does not grow: every record has the treaty"
                + " actions of 192 parties.",
            "![How CPU time grows, on logarithmic scales](" + chart + ")",
            Stream.of(GrowthSeries.values())
                .map(growing -> section(growing, all.growth(growing)))
                .collect(Collectors.joining("\n\n")),
            RegisterEstimate.of(all).text())
        + '\n';
  }

  private static String section(GrowthSeries growing, List<GrowthStep> steps) {
    return "## "
        + Ascii.toUpperCase(growing.words().charAt(0))
        + growing.words().substring(1)
        + "\n\n"
        + (growing == GrowthSeries.LINES
            ? table(
                "| how many | JSON, kB | read, ms | doubling |",
                steps.stream().map(GrowthPage::line))
            : table(
                "| how many | JSON, kB | heap, kB | read, ms | doubling | validate, ms | doubling |",
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
