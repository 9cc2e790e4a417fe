package org.unodc.cop.benchmarks.result;

import static java.util.stream.Collectors.joining;
import static org.unodc.cop.benchmarks.result.MarkdownFormat.NOTHING;
import static org.unodc.cop.benchmarks.result.MarkdownFormat.figure;
import static org.unodc.cop.benchmarks.result.MarkdownFormat.rounded;
import static org.unodc.cop.benchmarks.result.MarkdownFormat.row;
import static org.unodc.cop.benchmarks.result.MarkdownFormat.table;
import static org.unodc.cop.benchmarks.result.MarkdownFormat.whole;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.unodc.cop.benchmarks.measure.StartUpBenchmark;
import org.unodc.cop.benchmarks.peer.Contender;

/** The page RESULTS.md: the targets, the figures, and the environment of the measurements. */
public final class ResultPage {
  private ResultPage() {}

  /**
   * {@return the page in Markdown}
   *
   * @param chart the name of the file of the chart, in the same folder
   */
  public static String of(RunMeasurements all, String chart) {
    return String.join(
            "\n\n",
            "# Results",
            all.remark()
                + " The command in [README.md](README.md) generates this page."
                + " [GROWTH.md](GROWTH.md) shows how the cost grows with the size of the input.",
            "## Targets",
            table("| target | ratio | measured | maximum | |", targets(all)),
            "## Reading, writing and validating one record",
            "![CPU time by library: reading and validating, reading, writing](" + chart + ")",
            records(all),
            "## Start-up",
            table("| process | CPU seconds to the first validated record |", startUp(all)),
            "## Environment and method",
            all.environment())
        + '\n';
  }

  private static String records(RunMeasurements all) {
    return String.join(
        "\n\n",
        ("The CPU time of one thread, in the unit of a `nextToken()` loop over the same bytes (%s"
                + " ms here). Each figure is the median of the ratios of all rounds. kB is the memory"
                + " that one operation allocates.")
            .formatted(figure(all.floorMillis())),
        table(
            "| | read | kB | write | kB | validate | kB | read and validate | kB"
                + " | heap / JSON |",
            contenders(all)),
        "Libraries without a validator are combined with Hibernate Validator, and the Jackson 3"
            + " tree with networknt JSON Schema. The UNTOC record of the library, in the unit of its own"
            + " tokens: "
            + shipped(all.shipped())
            + '.');
  }

  private static Stream<String> targets(RunMeasurements all) {
    return PerformanceTarget.of(all).stream()
        .map(
            target ->
                row(
                    Integer.toString(target.number()),
                    target.ratio(),
                    rounded(target.measured()),
                    figure(target.maximum()),
                    target.isMet() ? "met" : "**not met**"));
  }

  private static Stream<String> contenders(RunMeasurements all) {
    return Arrays.stream(Contender.values()).map(contender -> contender(all, contender));
  }

  private static String contender(RunMeasurements all, Contender contender) {
    List<String> cells = new ArrayList<>();
    cells.add(contender == Contender.COP ? "**cop**" : contender.title());
    for (WorkKind work : WorkKind.values()) {
      boolean isMeasured = contender.does(work.validates());
      cells.add(isMeasured ? figure(all.cost(contender, work)) : NOTHING);
      cells.add(isMeasured ? whole(all.kilobytes(contender, work)) : NOTHING);
    }
    cells.add(figure(all.retained(contender)));
    return row(cells.toArray(String[]::new));
  }

  private static String shipped(BenchmarkSamples samples) {
    return Arrays.stream(WorkKind.values())
        .map(work -> work.label() + ' ' + figure(samples.ratio(work.nanos(), "floorNanos")))
        .collect(joining(", "));
  }

  private static Stream<String> startUp(RunMeasurements all) {
    return all.startUps().stream()
        .map(
            process ->
                row(
                    title(process.parameter("program")),
                    figure(process.median("cpuMillis") / 1000)));
  }

  private static String title(String program) {
    return program.equals(StartUpBenchmark.EMPTY)
        ? "empty program"
        : Contender.valueOf(program).title();
  }
}
