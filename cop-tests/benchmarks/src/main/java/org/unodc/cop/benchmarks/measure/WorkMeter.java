package org.unodc.cop.benchmarks.measure;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Measures what one thread spends on work, whatever else the machine is busy with: CPU time, and
 * bytes allocated. Garbage collection and compilation run in other threads and are counted apart.
 */
final class WorkMeter {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final Blackhole result;
  private double nanos;
  private double nanosOfAllThreads;
  private double bytes;

  WorkMeter(Blackhole result) {
    this.result = result;
  }

  /** Does the work so many times, in the calling thread. */
  void measure(int times, MeasuredWork work) throws IOException {
    long bytesBefore = THREADS.getCurrentThreadAllocatedBytes();
    long processBefore = PROCESS.getProcessCpuTime();
    long nanosBefore = THREADS.getCurrentThreadCpuTime();
    for (int i = 0; i < times; i++) {
      result.consume(work.once());
    }
    nanos = (double) (THREADS.getCurrentThreadCpuTime() - nanosBefore) / times;
    nanosOfAllThreads = (double) (PROCESS.getProcessCpuTime() - processBefore) / times;
    bytes = (double) (THREADS.getCurrentThreadAllocatedBytes() - bytesBefore) / times;
  }

  /** {@return the nanoseconds of CPU time that the last work took each time} */
  double nanos() {
    return nanos;
  }

  /** {@return the same with garbage collection, compilation and whatever else the process did} */
  double nanosOfAllThreads() {
    return nanosOfAllThreads;
  }

  /** {@return the bytes that the last work allocated each time} */
  double bytes() {
    return bytes;
  }
}
