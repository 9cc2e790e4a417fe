package org.unodc.cop.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
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
import org.unodc.cop.benchmarks.peer.Contender;
import org.unodc.cop.benchmarks.peer.JsonLibrary;

/**
 * Measures the first records that a process reads and validates, without any warm-up. Each
 * iteration is one record.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@Fork(
    value = 3,
    jvmArgsAppend = {"-Xms1g", "-Xmx1g"})
@Warmup(iterations = 0)
@Measurement(iterations = 104)
@SuppressWarnings("NullAway.Init") // JMH sets the parameters and calls prepare() first
public class EarlyRecordsBenchmark {
  /** The contender that is measured. */
  @Param({"COP", "JACKSON_3_RECORDS", "DSL_JSON", "FASTJSON2"})
  public Contender contender;

  /** The record that it reads. */
  @Param("GENERATED")
  public MeasuredRecord record;

  /** The file of this record, which another process wrote, so that nothing is loaded before. */
  @Param("record.json")
  public String file;

  private byte[] utf8;
  private int number;
  private @Nullable JsonLibrary<?> library;

  /** Reads the file. */
  @Setup(Level.Trial)
  public void prepare() throws IOException {
    utf8 = Files.readAllBytes(Path.of(file));
  }

  /** Reads and validates one record. */
  @Benchmark
  public void next(EarlyRecord cost, Blackhole result) throws IOException {
    WorkMeter meter = new WorkMeter(result);
    meter.measure(1, this::once);
    cost.nanos = meter.nanos();
    number++;
    cost.number = number;
  }

  /** Validates a record with a library that the first call creates, because that is a cost. */
  private Object once() throws IOException {
    JsonLibrary<?> used = library == null ? contender.library() : library;
    library = used;
    return validated(used);
  }

  private <T> int validated(JsonLibrary<T> used) throws IOException {
    return used.validate(used.read(utf8));
  }

  /** The CPU time of the thread for one record, in nanoseconds, and its number, from 1. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class EarlyRecord {
    public double nanos;
    public double number;
  }
}
