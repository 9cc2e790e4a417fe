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

/** The page of results in Markdown: ratios first, then what they were measured on. */
public final class ResultPage {
  private ResultPage() {}

  /** {@return the page; it shows the chart that stands beside it under this name} */
  public static String of(RunMeasurements all, String chart) {
    return String.join(
            "\n\n",
            "# Results",
            all.remark()
                + " This page is written by the command that [README.md](README.md) names;"
                + " [GROWTH.md](GROWTH.md) shows what grows.",
            "## Targets",
            table("| target | ratio | measured | at most | |", targets(all)),
            "## Reading, writing, validating one record",
            "![CPU time by library: reading and validating, reading, writing](" + chart + ")",
            records(all),
            "## Start-up",
            table("| process | CPU seconds to the first validated record |", startUp(all)),
            "## Surroundings and method",
            all.surroundings())
        + '\n';
  }

  private static String records(RunMeasurements all) {
    return String.join(
        "\n\n",
        ("CPU time of one thread in the unit of a bare `nextToken()` loop over the same bytes"
                + " (%s ms here): medians of the ratios of each round. kB are what one"
                + " operation allocates.")
            .formatted(figure(all.floorMillis())),
        table(
            "| | read | kB | write | kB | validate | kB | read and validate | kB"
                + " | heap / JSON |",
            contenders(all)),
        "Whoever has no validator is paired with Hibernate Validator; the record in a tree with"
            + " networknt JSON Schema. The record of UNTOC that the library ships, in the unit"
            + " of its own tokens: "
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
                    figure(target.most()),
                    target.isMet() ? "met" : "**not met**"));
  }

  private static Stream<String> contenders(RunMeasurements all) {
    return Arrays.stream(Contender.values()).map(contender -> contender(all, contender));
  }

  private static String contender(RunMeasurements all, Contender contender) {
    List<String> cells = new ArrayList<>();
    cells.add(contender == Contender.COP ? "**cop**" : contender.title());
    for (WorkKind work : WorkKind.values()) {
      boolean done = contender.does(work.validates());
      cells.add(done ? figure(all.cost(contender, work)) : NOTHING);
      cells.add(done ? whole(all.kilobytes(contender, work)) : NOTHING);
    }
    cells.add(figure(all.retained(contender)));
    return row(cells.toArray(String[]::new));
  }

  private static String shipped(BenchmarkSamples samples) {
    return Arrays.stream(WorkKind.values())
        .map(work -> work.words() + ' ' + figure(samples.ratio(work.nanos(), "floorNanos")))
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
    return program.equals(StartUpBenchmark.NOBODY)
        ? "one that does nothing"
        : Contender.valueOf(program).title();
  }
}
