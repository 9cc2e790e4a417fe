package org.unodc.cop.benchmarks.measure;

import java.io.IOException;
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

/**
 * Measures reading, writing, validating, and reading and validating. Each contender has its own
 * processes, so that the code of one does not affect how the compiler optimizes another. Each round
 * contains all operations and the token loop, so that other load on the machine affects them alike.
 * The number of operations is fixed, also in the warm-up.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@Fork(
    value = 3,
    jvmArgsAppend = {"-Xms1g", "-Xmx1g"})
@Warmup(iterations = 25)
@Measurement(iterations = 15)
@SuppressWarnings(
    "NullAway.Init") // JMH sets the parameters and calls prepare() before anything else
public class CodecBenchmark {
  /** The contender that is measured. */
  @Param public Contender contender;

  /** The record that it reads. */
  @Param("GENERATED")
  public MeasuredRecord record;

  private byte[] utf8;
  private MeasurementRound<?> round;

  /** Writes the record as JSON. */
  @Setup(Level.Trial)
  public void prepare() {
    utf8 = record.utf8();
    round = new MeasurementRound<>(contender.library());
  }

  /** Measures one round of all operations. */
  @Benchmark
  public void round(RoundCost cost, Blackhole result) throws IOException {
    round.measure(utf8, new WorkMeter(result), cost);
  }
}
