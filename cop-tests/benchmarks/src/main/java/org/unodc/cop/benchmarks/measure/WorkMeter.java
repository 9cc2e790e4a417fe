package org.unodc.cop.benchmarks.measure;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Measures the CPU time and the allocated bytes of one thread, which depend little on other load of
 * the machine. Garbage collection and compilation run in other threads, and are not measured.
 */
final class WorkMeter {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Blackhole result;
  private double nanos;
  private double bytes;

  WorkMeter(Blackhole result) {
    this.result = result;
  }

  /** Does the work this number of times in the calling thread, and measures it. */
  void measure(int times, MeasuredWork work) throws IOException {
    long bytesBefore = THREADS.getCurrentThreadAllocatedBytes();
    long nanosBefore = THREADS.getCurrentThreadCpuTime();
    for (int i = 0; i < times; i++) {
      result.consume(work.once());
    }
    nanos = (double) (THREADS.getCurrentThreadCpuTime() - nanosBefore) / times;
    bytes = (double) (THREADS.getCurrentThreadAllocatedBytes() - bytesBefore) / times;
  }

  /** {@return the CPU time of the last measured work, in nanoseconds for each repetition} */
  double nanos() {
    return nanos;
  }

  /** {@return the bytes that the last measured work allocated in each repetition} */
  double bytes() {
    return bytes;
  }
}
