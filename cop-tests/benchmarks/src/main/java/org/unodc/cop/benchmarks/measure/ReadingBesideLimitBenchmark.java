package org.unodc.cop.benchmarks.measure;

import java.io.IOException;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.unodc.cop.benchmarks.peer.Contender;
import org.unodc.cop.benchmarks.peer.JsonLibrary;

/**
 * Measures reading by the library and by the hand-written codec, in turn in one process, so that
 * the machine and other load on it affect both alike. Only the C1 compiler is used, because its
 * result is the same in every process. With the C2 compiler, the ratio differs by about 10 %
 * between processes. So the other benchmarks use C2 for the published figures, and this benchmark
 * uses C1 to detect changes.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@Fork(
    value = 2,
    jvmArgsAppend = {"-Xms512m", "-Xmx512m", "-XX:TieredStopAtLevel=1"})
@Warmup(iterations = 60)
@Measurement(iterations = 100)
public class ReadingBesideLimitBenchmark {
  private final byte[] utf8 = RecordBytes.generated();
  private final JsonLibrary<?> library = Contender.COP.library();
  private final JsonLibrary<?> limit = Contender.HAND_WRITTEN.library();

  /** Reads the record with both codecs. */
  @Benchmark
  public void read(Reading reading, Blackhole result) throws IOException {
    WorkMeter meter = new WorkMeter(result);
    meter.measure(1, () -> limit.read(utf8));
    reading.limitNanos = meter.nanos();
    meter.measure(1, () -> library.read(utf8));
    reading.readNanos = meter.nanos();
    reading.readBytes = meter.bytes();
  }

  /** The cost of reading the generated record: nanoseconds of CPU time, and allocated bytes. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Reading {
    public double limitNanos;
    public double readNanos;
    public double readBytes;
  }
}
