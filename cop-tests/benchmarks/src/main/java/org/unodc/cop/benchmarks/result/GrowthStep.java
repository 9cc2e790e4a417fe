package org.unodc.cop.benchmarks.result;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;

/**
 * One size of what grows, and what it took.
 *
 * @param before the next smaller size; empty for the smallest
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

  /** {@return the largest of these; throws where there is none} */
  static GrowthStep largest(List<GrowthStep> steps) {
    return Iterables.getLast(steps);
  }

  /** {@return how many there were of what grows} */
  double size() {
    return Double.parseDouble(samples.parameter("size"));
  }

  /** {@return the median of a counter} */
  double of(String counter) {
    return samples.median(counter);
  }

  /** {@return reading and validating in the working thread, in nanoseconds} */
  double nanos() {
    return of("readNanos") + of("validateNanos");
  }

  /** {@return how many times as much it took as the next smaller size; empty for the smallest} */
  Optional<Double> step(String counter) {
    return before.map(smaller -> of(counter) / smaller.of(counter));
  }

  /**
   * {@return how many times as much twice as many take, by this step and the one before: 2 where
   * the cost is in proportion, less where a part of it does not grow; empty for the smallest}
   */
  Optional<Double> doubling(String counter) {
    return before.map(
        smaller -> {
          double doublings = Math.log(size() / smaller.size()) / Math.log(2);
          return Math.pow(of(counter) / smaller.of(counter), 1 / doublings);
        });
  }
}
