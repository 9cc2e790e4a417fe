package org.unodc.cop.benchmarks.result;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/**
 * The iterations of one benchmark with one set of parameters, of all of its processes.
 *
 * @param benchmark the name of its class
 * @param parameters by name
 * @param iterations what was counted in each, by the name of the counter
 */
public record BenchmarkSamples(
    String benchmark, Map<String, String> parameters, List<Map<String, Double>> iterations) {
  /** Creates samples; throws {@link IllegalArgumentException} where there is no iteration. */
  public BenchmarkSamples {
    checkArgument(!iterations.isEmpty(), "%s gave no result", benchmark);
  }

  /** {@return what JMH gives; throws where all processes failed} */
  public static BenchmarkSamples of(RunResult run) {
    String method = run.getParams().getBenchmark();
    return new BenchmarkSamples(
        method.substring(0, method.lastIndexOf('.')),
        run.getParams().getParamsKeys().stream()
            .collect(toUnmodifiableMap(name -> name, run.getParams()::getParam)),
        run.getBenchmarkResults().stream()
            .flatMap(fork -> fork.getIterationResults().stream())
            .map(BenchmarkSamples::counters)
            .toList());
  }

  private static Map<String, Double> counters(IterationResult iteration) {
    return iteration.getSecondaryResults().entrySet().stream()
        .collect(toUnmodifiableMap(Map.Entry::getKey, counter -> counter.getValue().getScore()));
  }

  /** {@return what a parameter was set to; throws where the benchmark does not have it} */
  String parameter(String name) {
    return required(parameters, name);
  }

  /** {@return the median of a counter} */
  public double median(String counter) {
    return median(iteration -> required(iteration, counter));
  }

  /** {@return the median of the ratios of one counter to another in the same iteration} */
  public double ratio(String counter, String unit) {
    return median(iteration -> required(iteration, counter) / required(iteration, unit));
  }

  private double median(ToDoubleFunction<Map<String, Double>> figure) {
    double[] sorted = iterations.stream().mapToDouble(figure).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private static <V> V required(Map<String, V> named, String name) {
    V value = named.get(name);
    checkArgument(value != null, "there is no %s among %s", name, named.keySet());
    return value;
  }
}
