package org.unodc.cop.benchmarks.result;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.function.DoublePredicate;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/**
 * The samples of one benchmark with one set of parameters, from all its processes.
 *
 * @param benchmark the name of its class
 * @param parameters the values of the parameters, by name
 * @param iterations the counters of each iteration, by name
 */
public record BenchmarkSamples(
    String benchmark, Map<String, String> parameters, List<Map<String, Double>> iterations) {
  /**
   * Creates samples.
   *
   * @throws IllegalArgumentException if there is no iteration
   */
  public BenchmarkSamples {
    checkArgument(!iterations.isEmpty(), "There are no iterations of %s.", benchmark);
  }

  /**
   * {@return the samples of a run of JMH}
   *
   * @throws IllegalArgumentException if all processes failed
   */
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

  /**
   * {@return the value of a parameter}
   *
   * @throws IllegalArgumentException if the benchmark does not have it
   */
  String parameter(String name) {
    return required(parameters, name);
  }

  /** {@return the samples of those iterations in which a counter meets a condition} */
  BenchmarkSamples where(String counter, DoublePredicate condition) {
    return new BenchmarkSamples(
        benchmark,
        parameters,
        iterations.stream()
            .filter(iteration -> condition.test(required(iteration, counter)))
            .toList());
  }

  /** {@return the largest value of a counter} */
  double largest(String counter) {
    return iterations.stream()
        .mapToDouble(iteration -> required(iteration, counter))
        .max()
        .orElseThrow();
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
    checkArgument(value != null, "There is no %s, only %s.", name, named.keySet());
    return value;
  }
}
