package org.unodc.cop.examples.bulk;

import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.MeterView;
import org.apache.flink.metrics.MetricGroup;

/** Counts each finding: a row for the statistics, and metrics of Flink for each severity. */
final class FindingCountFunction extends RichMapFunction<LineFinding, StatisticsRow> {
  private static final long serialVersionUID = 1;

  private transient Map<String, Counter> counters;

  @Override
  public void open(OpenContext context) {
    counters = new HashMap<>();
    ReportStatistics.SEVERITIES_OF_FINDINGS.forEach(this::counter);
  }

  @Override
  public StatisticsRow map(LineFinding finding) {
    counter(finding.severity()).inc();
    return StatisticsRow.of(finding);
  }

  /** {@return a counter of findings with this severity, which is registered with its rate} */
  private Counter counter(String severity) {
    return counters.computeIfAbsent(severity, this::register);
  }

  private Counter register(String severity) {
    MetricGroup group =
        getRuntimeContext()
            .getMetricGroup()
            .addGroup(LineJudgeFunction.METRICS)
            .addGroup("severity", severity);
    Counter counter = group.counter("findings");
    group.meter("findingsPerSecond", new MeterView(counter));
    return counter;
  }
}
