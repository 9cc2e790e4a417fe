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
 * Reading by the library and by hand in turns in one process: what else the machine does, and what
 * kind of machine it is, meets both alike. Only the quick compiler is used. It makes the same of
 * the code each time, where the thorough one decides anew in every process and moves the ratio by a
 * tenth; that one is for the figures, this for the comparison with what was before.
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

  /** Reads in turns. */
  @Benchmark
  public void read(Reading reading, Blackhole result) throws IOException {
    WorkMeter meter = new WorkMeter(result);
    meter.measure(1, () -> limit.read(utf8));
    reading.limitNanos = meter.nanos();
    meter.measure(1, () -> library.read(utf8));
    reading.readNanos = meter.nanos();
    reading.readBytes = meter.bytes();
  }

  /** What reading the generated record once took: nanoseconds of CPU time, bytes allocated. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Reading {
    public double limitNanos;
    public double readNanos;
    public double readBytes;
  }
}
