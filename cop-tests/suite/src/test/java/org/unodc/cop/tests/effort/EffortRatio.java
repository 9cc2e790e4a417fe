package org.unodc.cop.tests.effort;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Compares the CPU time of two pieces of work, which this thread does in turn. Other load of the
 * machine can only add to a CPU time, so the least of all rounds counts, and rounds are added while
 * the ratio is above its limit. A limit is far from the ratio that a fault would cause, so that no
 * load can exceed it.
 */
public final class EffortRatio {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** The compiler has compiled the loops after these rounds. */
  private static final int LEAST_ROUNDS = 3;

  private static final int MOST_ROUNDS = 15;

  private EffortRatio() {}

  /**
   * {@return the CPU time of the work, divided by that of other work}
   *
   * @param limit the ratio below which no more rounds are necessary
   */
  public static double of(Runnable work, Runnable other, double limit) {
    double least = Double.MAX_VALUE;
    double leastOfOther = Double.MAX_VALUE;
    for (int round = 0;
        round < LEAST_ROUNDS || (round < MOST_ROUNDS && least / leastOfOther >= limit);
        round++) {
      leastOfOther = Math.min(leastOfOther, nanos(other));
      least = Math.min(least, nanos(work));
    }
    return least / leastOfOther;
  }

  private static double nanos(Runnable work) {
    long start = THREADS.getCurrentThreadCpuTime();
    work.run();
    return THREADS.getCurrentThreadCpuTime() - start;
  }
}
