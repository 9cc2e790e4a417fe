package org.unodc.cop.benchmarks.measure;

import com.google.common.collect.ImmutableList;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.function.LongSupplier;

/** A program that measures the cost of each rule in one record. */
public final class RuleCostProgram {
  /** The name of the cost of all rules together. */
  public static final String ALL = "all";

  /** The name of the cost of the token loop. */
  public static final String FLOOR = "floor";

  /** Rules with a larger share of the cost are measured more often. */
  private static final double SHARE = 0.03;

  /** The CPU time of the thread, in nanoseconds. */
  public static final String NANOS = "nanos";

  /** The bytes that the thread allocates. */
  public static final String BYTES = "bytes";

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private RuleCostProgram() {}

  /**
   * Prints the cost of the token loop, of all rules, and of each rule.
   *
   * @param arguments the unit of the costs, the name of the record, the number of validations for
   *     the warm-up, and the number of rounds
   */
  public static void main(String[] arguments) {
    LongSupplier meter =
        arguments[0].equals(BYTES)
            ? THREADS::getCurrentThreadAllocatedBytes
            : THREADS::getCurrentThreadCpuTime;
    MeasuredRecord record = MeasuredRecord.valueOf(arguments[1]);
    int warmUp = Integer.parseInt(arguments[2]);
    byte[] utf8 = record.utf8();
    double floor = Double.MAX_VALUE;
    for (int i = 0; i < warmUp; i++) {
      floor = Math.min(floor, RuleCosts.cost(meter, () -> TokenLoop.tokens(utf8)));
    }
    RuleCosts costs = new RuleCosts(record.record(), meter);
    costs.warmUp(warmUp);
    costs.measure(Integer.parseInt(arguments[3]), SHARE);
    System.out.println(FLOOR + ' ' + floor);
    System.out.println(ALL + ' ' + costs.ofAll());
    costs.ofRules().forEach((rule, cost) -> System.out.println(rule + ' ' + cost));
  }

  /**
   * {@return what a process of this program prints, by name}
   *
   * @param options the options of the process
   * @param unit {@link #NANOS} or {@link #BYTES}
   */
  public static Map<String, Double> run(
      ImmutableList<String> options, String unit, MeasuredRecord record, int warmUp, int rounds)
      throws IOException, InterruptedException {
    return JavaProcess.figures(
        options,
        RuleCostProgram.class,
        ImmutableList.of(unit, record.name(), Integer.toString(warmUp), Integer.toString(rounds)));
  }
}
