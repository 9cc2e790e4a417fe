package org.unodc.cop.benchmarks.result;

import static org.unodc.cop.benchmarks.result.MarkdownFormat.figure;
import static org.unodc.cop.benchmarks.result.MarkdownFormat.rounded;
import static org.unodc.cop.benchmarks.result.MarkdownFormat.row;
import static org.unodc.cop.benchmarks.result.MarkdownFormat.table;

import java.util.stream.Stream;
import org.unodc.cop.benchmarks.measure.MeasuredRecord;

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
            all.remark() + " The command in [README.md](README.md) generates this page.",
            "The unit of CPU time is a `nextToken()` loop of jackson-core over the same bytes in"
                + " the same round: %s ms for the generated record, %s ms for the record of UNTOC"
                    .formatted(
                        figure(all.floorMillis(MeasuredRecord.GENERATED)),
                        figure(all.floorMillis(MeasuredRecord.SHIPPED)))
                + " that is part of the library. Each figure is the median of the ratios of all"
                + " rounds. kB is the memory that one operation allocates.",
            "## Targets",
            targetsNote(all),
            table("| target | figure | measured | at most | moonshot | |", targets(all)),
            ComparisonTables.of(all, chart),
            TimeTables.of(all),
            RuleCostTable.of(all),
            "## Environment and method",
            all.environment())
        + '\n';
  }

  private static String targetsNote(RunMeasurements all) {
    return """
    There are %d rules. Targets 5, 6 and the kB of the rules in target 8 were set for %d rules, \
    and are multiplied by %s, in proportion. Target 12 is that of the programme service, which \
    its own tests check. [NOTES.md](NOTES.md) says what was tried.\
    """
        .formatted(
            all.rules(),
            PerformanceTarget.RULES,
            figure((double) all.rules() / PerformanceTarget.RULES));
  }

  private static Stream<String> targets(RunMeasurements all) {
    return PerformanceTarget.of(all).stream()
        .map(
            target ->
                row(
                    Integer.toString(target.number()),
                    target.figure(),
                    rounded(target.measured()),
                    rounded(target.atMost()),
                    rounded(target.moonshot()),
                    target.outcome()));
  }
}
