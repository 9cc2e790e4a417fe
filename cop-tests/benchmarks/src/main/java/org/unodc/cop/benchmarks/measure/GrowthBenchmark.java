package org.unodc.cop.benchmarks.measure;

import java.io.IOException;
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
import org.unodc.cop.benchmarks.record.RecordSize;
import org.unodc.cop.domain.Conference;

/**
 * Measures how the cost of reading and validating grows with the size of the record, beside that of
 * the token loop.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 1)
@Measurement(iterations = 5)
@SuppressWarnings("NullAway.Init") // JMH sets the parameters and calls prepare() first
public class GrowthBenchmark {
  private static final long BYTES_PER_ROUND = 20_000_000;

  /** The series of records. */
  @Param("SIDE_EVENTS")
  public GrowthSeries series;

  /** The size of the record. */
  @Param("590")
  public int size;

  /** The number of times that the standard record is read and validated as warm-up. */
  @Param("400")
  public int warmUp;

  private GrownRecord input;

  /** Warms up, and generates the record. */
  @Setup(Level.Trial)
  public void prepare(Blackhole result) {
    GrownRecord standard = GrownRecord.of(RecordSize.STANDARD);
    for (int i = 0; i < warmUp; i++) {
      result.consume(TokenLoop.tokens(standard.utf8()));
      result.consume(GrownRecord.validate(standard.read()));
    }
    input = series.of(size);
  }

  /** Reads and validates the record. */
  @Benchmark
  public void grow(Growth growth, Blackhole result) throws IOException {
    WorkMeter meter = new WorkMeter(result);
    int times = (int) Math.max(1, BYTES_PER_ROUND / input.utf8().length);
    growth.jsonBytes = input.utf8().length;
    meter.measure(times, () -> TokenLoop.tokens(input.utf8()));
    growth.floorNanos = meter.nanos();
    meter.measure(times, input::read);
    growth.readNanos = meter.nanos();
    Conference read = input.read();
    meter.measure(times, () -> GrownRecord.validate(read));
    growth.validateNanos = meter.nanos();
  }

  /** The size of the JSON in bytes, and the CPU time of one operation of each kind. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Growth {
    public double jsonBytes;
    public double floorNanos;
    public double readNanos;
    public double validateNanos;
  }
}
