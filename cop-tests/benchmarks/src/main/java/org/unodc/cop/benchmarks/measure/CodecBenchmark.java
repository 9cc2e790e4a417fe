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
 * Reading, writing, validating, and reading and validating, one contender to a process, so that
 * none pays for what the compiler learned from another. Each round has a share of all of them and
 * of the floor, so that what else the machine does meets them alike. The number of operations is
 * fixed, before the measurement too.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@Fork(
    value = 3,
    jvmArgsAppend = {"-Xms1g", "-Xmx1g"})
@Warmup(iterations = 25)
@Measurement(iterations = 20)
@SuppressWarnings(
    "NullAway.Init") // JMH sets the contender and calls prepare() before anything else
public class CodecBenchmark {
  /** Who is measured. */
  @Param public Contender contender;

  private byte[] utf8;
  private MeasurementRound<?> round;

  /** Makes the record. */
  @Setup(Level.Trial)
  public void prepare() {
    utf8 = RecordBytes.generated();
    round = new MeasurementRound<>(contender.library());
  }

  /** One round of each kind of work. */
  @Benchmark
  public void round(RoundCost cost, Blackhole result) throws IOException {
    round.measure(utf8, new WorkMeter(result), cost);
  }
}
