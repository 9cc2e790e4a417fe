package org.unodc.cop.benchmarks.measure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How the cost of reading and validating grows with all that can grow. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@Fork(value = 1, jvmArgsAppend = "-Xmx8g")
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@SuppressWarnings("NullAway.Init") // JMH sets what grows and calls prepare() before anything else
public class GrowthBenchmark {
  private static final long BYTES_A_ROUND = 10_000_000;

  /** What grows. */
  @Param("ENTITIES")
  public GrowthSeries growing;

  /** How much of it there is. */
  @Param("1000")
  public int size;

  /** How many times the compiler sees the standard record, and lines, before anything else. */
  @Param("400")
  public int warmUp;

  private GrownInput<?> grown;

  /** Warms up and makes what is measured. */
  @Setup(Level.Trial)
  public void prepare(Blackhole result) {
    GrownInput<?> record = GrowthSeries.RECORDS.of(1);
    GrownInput<?> lines = GrowthSeries.LINES.of(1_000);
    for (int i = 0; i < warmUp; i++) {
      result.consume(once(record));
      result.consume(lines.read());
    }
    grown = growing.of(size);
  }

  /** Reads and validates. */
  @Benchmark
  public void grow(Growth growth, Blackhole result) throws IOException {
    measure(grown, new WorkMeter(result), growth);
  }

  private static <T> Object once(GrownInput<T> grown) {
    return grown.validate(grown.read());
  }

  private static <T> void measure(GrownInput<T> grown, WorkMeter meter, Growth growth)
      throws IOException {
    int times = (int) Math.max(1, BYTES_A_ROUND / grown.bytes());
    growth.jsonBytes = grown.bytes();
    meter.measure(times, grown::read);
    growth.readNanos = meter.nanos();
    growth.allNanos = meter.nanosOfAllThreads();
    double before = heapInUse();
    T read = grown.read();
    growth.heapBytes = heapInUse() - before;
    meter.measure(times, () -> grown.validate(read));
    growth.validateNanos = meter.nanos();
    growth.allNanos += meter.nanosOfAllThreads();
  }

  private static double heapInUse() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /**
   * What there is, in bytes of JSON and of heap once it is read; and what it took once: nanoseconds
   * of CPU time of the working thread, and of all threads for both kinds of work together.
   */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Growth {
    public double jsonBytes;
    public double heapBytes;
    public double readNanos;
    public double validateNanos;
    public double allNanos;
  }
}
