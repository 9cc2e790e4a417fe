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
import org.unodc.cop.benchmarks.limit.HandWrittenRule;
import org.unodc.cop.benchmarks.record.GeneratedRecord;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.validation.Rulebook;

/**
 * Measures fifteen rules of the catalogue beside the same fifteen as hand-written loops, in turn in
 * one process.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@Fork(
    value = 3,
    jvmArgsAppend = {"-Xms1g", "-Xmx1g"})
@Warmup(iterations = 50)
@Measurement(iterations = 15)
public class SameRulesBenchmark {
  private static final int REPETITIONS = 20;

  private final Conference record = GeneratedRecord.standard();
  private final byte[] utf8 = MeasuredRecord.utf8(record);
  private final ValidationProfile fifteen = HandWrittenRule.profile();

  /** Measures one round. */
  @Benchmark
  public void round(SameRules cost, Blackhole result) throws IOException {
    WorkMeter meter = new WorkMeter(result);
    meter.measure(REPETITIONS, () -> TokenLoop.tokens(utf8));
    cost.floorNanos = meter.nanos();
    meter.measure(REPETITIONS, () -> HandWrittenRule.findingsOfAll(record, GeneratedRecord.DAY));
    cost.limitNanos = meter.nanos();
    cost.limitBytes = meter.bytes();
    meter.measure(
        REPETITIONS, () -> Rulebook.standard().validate(record, GeneratedRecord.DAY, fifteen));
    cost.validateNanos = meter.nanos();
    cost.validateBytes = meter.bytes();
  }

  /** The cost of the loops and of the rules: nanoseconds of CPU time, and allocated bytes. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class SameRules {
    public double floorNanos;
    public double limitNanos;
    public double limitBytes;
    public double validateNanos;
    public double validateBytes;
  }
}
