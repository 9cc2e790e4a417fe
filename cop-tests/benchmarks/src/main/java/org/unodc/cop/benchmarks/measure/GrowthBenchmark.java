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

/** Measures how the cost of reading and validating grows with the size of the input. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@Fork(value = 1, jvmArgsAppend = "-Xmx8g")
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@SuppressWarnings("NullAway.Init") // JMH sets the parameters and calls prepare() first
public class GrowthBenchmark {
  private static final long BYTES_PER_ROUND = 10_000_000;

  /** The series of inputs. */
  @Param("ENTITIES")
  public GrowthSeries series;

  /** The size of the input. */
  @Param("1000")
  public int size;

  /** The number of times that the standard record and lines are read as warm-up. */
  @Param("400")
  public int warmUp;

  private GrownInput<?> input;

  /** Warms up, and generates the input. */
  @Setup(Level.Trial)
  public void prepare(Blackhole result) {
    GrownInput<?> record = GrowthSeries.RECORDS.of(1);
    GrownInput<?> lines = GrowthSeries.LINES.of(1_000);
    for (int i = 0; i < warmUp; i++) {
      result.consume(once(record));
      result.consume(lines.read());
    }
    input = series.of(size);
  }

  /** Reads and validates the input. */
  @Benchmark
  public void grow(Growth growth, Blackhole result) throws IOException {
    measure(input, new WorkMeter(result), growth);
  }

  private static <T> Object once(GrownInput<T> input) {
    return input.validate(input.read());
  }

  private static <T> void measure(GrownInput<T> input, WorkMeter meter, Growth growth)
      throws IOException {
    int times = (int) Math.max(1, BYTES_PER_ROUND / input.bytes());
    growth.jsonBytes = input.bytes();
    meter.measure(times, input::read);
    growth.readNanos = meter.nanos();
    growth.allNanos = meter.nanosOfAllThreads();
    double before = heapInUse();
    T read = input.read();
    growth.heapBytes = heapInUse() - before;
    meter.measure(times, () -> input.validate(read));
    growth.validateNanos = meter.nanos();
    growth.allNanos += meter.nanosOfAllThreads();
  }

  private static double heapInUse() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /**
   * The size of the input, in bytes of JSON and of heap after reading. Also the cost of one
   * operation: nanoseconds of CPU time of the working thread, and of all threads for reading and
   * validating together.
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
