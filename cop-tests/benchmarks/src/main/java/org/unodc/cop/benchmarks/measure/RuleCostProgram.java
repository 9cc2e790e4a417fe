package org.unodc.cop.benchmarks.measure;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Map;

/** A program that measures the cost of each rule in one record. */
public final class RuleCostProgram {
  /** The name of the cost of all rules together. */
  public static final String ALL = "all";

  /** The name of the cost of the token loop. */
  public static final String FLOOR = "floor";

  /** Rules with a larger share of the cost are measured more often. */
  private static final double SHARE = 0.03;

  private RuleCostProgram() {}

  /**
   * Prints the cost of the token loop, of all rules, and of each rule, in nanoseconds.
   *
   * @param arguments the name of the record, the number of validations for the warm-up, and the
   *     number of rounds
   */
  public static void main(String[] arguments) {
    MeasuredRecord record = MeasuredRecord.valueOf(arguments[0]);
    int warmUp = Integer.parseInt(arguments[1]);
    byte[] utf8 = record.utf8();
    double floor = Double.MAX_VALUE;
    for (int i = 0; i < warmUp; i++) {
      floor = Math.min(floor, RuleCosts.nanos(() -> TokenLoop.tokens(utf8)));
    }
    RuleCosts costs = new RuleCosts(record.record());
    costs.warmUp(warmUp);
    costs.measure(Integer.parseInt(arguments[2]), SHARE);
    System.out.println(FLOOR + ' ' + floor);
    System.out.println(ALL + ' ' + costs.ofAll());
    costs.ofRules().forEach((rule, nanos) -> System.out.println(rule + ' ' + nanos));
  }

  /**
   * {@return what a process of this program prints, by name}
   *
   * @param options the options of the process
   */
  public static Map<String, Double> run(
      ImmutableList<String> options, MeasuredRecord record, int warmUp, int rounds)
      throws IOException, InterruptedException {
    return JavaProcess.figures(
        options,
        RuleCostProgram.class,
        ImmutableList.of(record.name(), Integer.toString(warmUp), Integer.toString(rounds)));
  }
}
