package org.unodc.cop.benchmarks.result;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;

/**
 * The measurements of one size of a series.
 *
 * @param samples the measurements
 * @param before the step with the next smaller size; empty for the smallest
 */
record GrowthStep(BenchmarkSamples samples, Optional<GrowthStep> before) {
  static ImmutableList<GrowthStep> all(List<BenchmarkSamples> sizes) {
    ImmutableList.Builder<GrowthStep> steps = ImmutableList.builder();
    Optional<GrowthStep> before = Optional.empty();
    for (BenchmarkSamples samples : sizes) {
      GrowthStep step = new GrowthStep(samples, before);
      steps.add(step);
      before = Optional.of(step);
    }
    return steps.build();
  }

  /**
   * {@return the step with the largest size}
   *
   * @throws java.util.NoSuchElementException if there is no step
   */
  static GrowthStep largest(List<GrowthStep> steps) {
    return Iterables.getLast(steps);
  }

  /** {@return the size of the input} */
  double size() {
    return Double.parseDouble(samples.parameter("size"));
  }

  /** {@return the median of a counter} */
  double of(String counter) {
    return samples.median(counter);
  }

  /** {@return the CPU time of reading and validating in the working thread, in nanoseconds} */
  double nanos() {
    return of("readNanos") + of("validateNanos");
  }

  /** {@return the cost divided by the cost of the next smaller size; empty for the smallest} */
  Optional<Double> ratioToSmaller(String counter) {
    return before.map(smaller -> of(counter) / smaller.of(counter));
  }

  /**
   * {@return the factor by which the cost grows if the size doubles, calculated from this step and
   * the step before; empty for the smallest size}
   *
   * <p>It is 2 if the cost is proportional, and less if a part of the cost is constant.
   */
  Optional<Double> doubling(String counter) {
    return before.map(
        smaller -> {
          double doublings = Math.log(size() / smaller.size()) / Math.log(2);
          return Math.pow(of(counter) / smaller.of(counter), 1 / doublings);
        });
  }
}
