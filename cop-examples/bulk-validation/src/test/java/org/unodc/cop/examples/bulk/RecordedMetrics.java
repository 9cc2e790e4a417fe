package org.unodc.cop.examples.bulk;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.Meter;
import org.apache.flink.metrics.Metric;
import org.apache.flink.metrics.MetricConfig;
import org.apache.flink.metrics.MetricGroup;
import org.apache.flink.metrics.reporter.MetricReporter;
import org.apache.flink.metrics.reporter.MetricReporterFactory;

/** A reporter of Flink that keeps the metrics of the shared cluster, also of ended tasks. */
public final class RecordedMetrics implements MetricReporter, MetricReporterFactory {
  private static final List<Recorded> ALL = new CopyOnWriteArrayList<>();

  /** A metric with its variables, such as the name of the operator. */
  private record Recorded(String name, Map<String, String> variables, Metric metric) {
    boolean isOf(String operator) {
      return operator.equals(variables.get("<operator_name>"));
    }
  }

  /** Forgets the metrics of earlier jobs. */
  static void clear() {
    ALL.clear();
  }

  /** {@return the values of a counter of an operator, one for each of its tasks} */
  static List<Long> counts(String operator, String name) {
    return ALL.stream()
        .filter(recorded -> recorded.isOf(operator) && recorded.name().equals(name))
        .map(recorded -> ((Counter) recorded.metric()).getCount())
        .toList();
  }

  /** {@return the sum of the findings of a severity, by the counters of all tasks} */
  static long findings(String severity) {
    return ALL.stream()
        .filter(recorded -> recorded.name().equals("findings"))
        .filter(recorded -> severity.equals(recorded.variables().get("<severity>")))
        .mapToLong(recorded -> ((Counter) recorded.metric()).getCount())
        .sum();
  }

  /** {@return the meters of an operator with this name} */
  static List<Meter> meters(String operator, String name) {
    return ALL.stream()
        .filter(recorded -> recorded.isOf(operator) && recorded.name().equals(name))
        .map(recorded -> (Meter) recorded.metric())
        .toList();
  }

  @Override
  public MetricReporter createMetricReporter(Properties settings) {
    return this;
  }

  @Override
  public void open(MetricConfig settings) {}

  @Override
  public void close() {}

  @Override
  public void notifyOfAddedMetric(Metric metric, String name, MetricGroup group) {
    ALL.add(new Recorded(name, Map.copyOf(group.getAllVariables()), metric));
  }

  @Override
  public void notifyOfRemovedMetric(Metric metric, String name, MetricGroup group) {}
}
