package org.unodc.cop.benchmarks.measure;

import static com.google.common.base.Preconditions.checkState;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
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
import org.unodc.cop.benchmarks.record.GeneratedRecord;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.stream.CopNdjson;
import org.unodc.cop.sdk.stream.NdjsonLine;

/**
 * Measures reading of many lines in a heap of 64 MB, in comparison with one record of the same
 * stakeholders. Stakeholders are the shortest entities of a record, so the cost of each line has
 * the greatest weight.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@Fork(value = 1, jvmArgsAppend = "-Xmx64m")
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@SuppressWarnings("NullAway.Init") // JMH calls prepare() first
public class StreamBenchmark {
  private static final int WARM_UP = 1_000;
  private static final int RECORDS = 500;

  /** The number of lines. */
  @Param("1000000")
  public int lines;

  private byte[] some;
  private int number;
  private byte[] utf8;

  /** Generates the lines and the record, and reads both as warm-up. */
  @Setup(Level.Trial)
  public void prepare(Blackhole result) {
    Conference record =
        Conference.builder()
            .id(GeneratedRecord.standard().id())
            .addAllStakeholders(GeneratedRecord.standard().stakeholders())
            .build();
    utf8 = MeasuredRecord.utf8(record);
    number = record.stakeholders().size();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CopNdjson.of(Stakeholder.class).write(record.stakeholders().stream(), out);
    some = out.toByteArray();
    for (int i = 0; i < WARM_UP; i++) {
      result.consume(CopJson.of(Conference.class).read(utf8));
      result.consume(streamed(number));
    }
  }

  /** Reads the record several times before and after all lines. */
  @Benchmark
  public void stream(Rates rates, Blackhole result) throws IOException {
    WorkMeter meter = new WorkMeter(result);
    meter.measure(RECORDS / 2, () -> CopJson.of(Conference.class).read(utf8));
    double before = meter.nanos();
    meter.measure(1, () -> streamed(lines));
    rates.lineNanosPerByte = meter.nanos() * number / ((double) lines * some.length);
    meter.measure(RECORDS / 2, () -> CopJson.of(Conference.class).read(utf8));
    rates.recordNanosPerByte = (before + meter.nanos()) / 2 / utf8.length;
  }

  private long streamed(int all) {
    try (Stream<NdjsonLine<Stakeholder>> read =
        CopNdjson.of(Stakeholder.class).read(new RepeatingInputStream(some, all / number))) {
      long valid = read.filter(line -> line.value().isPresent()).count();
      checkState(valid == all, "Only %s of %s lines could be read.", valid, all);
      return valid;
    }
  }

  /** Nanoseconds of CPU time for each byte of JSON. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Rates {
    public double lineNanosPerByte;
    public double recordNanosPerByte;
  }
}
