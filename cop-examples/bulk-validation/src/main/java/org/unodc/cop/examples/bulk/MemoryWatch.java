package org.unodc.cop.examples.bulk;

import static java.util.Comparator.comparingLong;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Optional;

/**
 * Watches whether the heap of this JVM is full. With too little memory, Flink often fails with the
 * timeout of a heartbeat, because the collector stops all threads.
 */
final class MemoryWatch {
  private static final double FULL = 0.9;
  private static final Optional<MemoryPoolMXBean> LARGEST_POOL =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .filter(MemoryPoolMXBean::isCollectionUsageThresholdSupported)
          .filter(pool -> pool.getUsage().getMax() > 0)
          .max(comparingLong(pool -> pool.getUsage().getMax()));

  private final long timesBefore = times();

  /** Starts to watch. */
  MemoryWatch() {
    LARGEST_POOL.ifPresent(
        pool -> pool.setCollectionUsageThreshold((long) (pool.getUsage().getMax() * FULL)));
  }

  /** {@return whether a collection has left the heap nearly full since the start} */
  boolean wasFull() {
    return times() > timesBefore;
  }

  private static long times() {
    return LARGEST_POOL.map(MemoryPoolMXBean::getCollectionUsageThresholdCount).orElse(0L);
  }

  /** {@return the largest size of the heap, in MB} */
  static long megabytes() {
    return Runtime.getRuntime().maxMemory() >> 20;
  }
}
