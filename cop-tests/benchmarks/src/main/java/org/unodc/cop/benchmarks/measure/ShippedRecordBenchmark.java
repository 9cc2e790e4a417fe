package org.unodc.cop.benchmarks.measure;

import java.io.IOException;
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
import org.unodc.cop.sdk.reference.ReferenceRecords;

/** Measures the rounds of {@link CodecBenchmark} for the UNTOC record, which has findings. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@Fork(
    value = 2,
    jvmArgsAppend = {"-Xms1g", "-Xmx1g"})
@Warmup(iterations = 15)
@Measurement(iterations = 15)
public class ShippedRecordBenchmark {
  private final byte[] utf8 = RecordBytes.utf8(ReferenceRecords.untoc());
  private final MeasurementRound<?> round = new MeasurementRound<>(Contender.COP.library());

  /** Measures one round of all operations. */
  @Benchmark
  public void round(RoundCost cost, Blackhole result) throws IOException {
    round.measure(utf8, new WorkMeter(result), cost);
  }
}
