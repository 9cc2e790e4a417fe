package org.unodc.cop.benchmarks.result;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/** The iterations of one benchmark with one set of parameters, of all of its processes. */
public final class Samples {
  private final RunResult run;
  private final ImmutableList<IterationResult> iterations;

  /** Creates samples of what JMH gives; throws where all processes failed. */
  public Samples(RunResult run) {
    this.run = run;
    this.iterations =
        run.getBenchmarkResults().stream()
            .flatMap(fork -> fork.getIterationResults().stream())
            .collect(toImmutableList());
    checkArgument(!iterations.isEmpty(), "%s gave no result", run.getParams().getBenchmark());
  }

  /** {@return whether they are of this benchmark} */
  public boolean isOf(Class<?> benchmark) {
    return run.getParams().getBenchmark().startsWith(benchmark.getName() + '.');
  }

  /** {@return what a parameter was set to} */
  public String parameter(String name) {
    return run.getParams().getParam(name);
  }

  /** {@return the median of a counter} */
  public double median(String counter) {
    return median(iteration -> value(iteration, counter));
  }

  /** {@return the median of the ratios of one counter to another in the same iteration} */
  public double ratio(String counter, String unit) {
    return median(iteration -> value(iteration, counter) / value(iteration, unit));
  }

  private double median(ToDoubleFunction<IterationResult> figure) {
    double[] sorted = figures(figure).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private DoubleStream figures(ToDoubleFunction<IterationResult> figure) {
    return iterations.stream().mapToDouble(figure);
  }

  private static double value(IterationResult iteration, String counter) {
    return requireNonNull(iteration.getSecondaryResults().get(counter), counter).getScore();
  }
}
