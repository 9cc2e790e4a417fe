package org.unodc.cop.benchmarks.measure;

import java.io.ByteArrayInputStream;
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
import org.unodc.cop.benchmarks.record.RecordSize;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.Rulebook;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.sdk.CopLimits;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.stream.CopNdjson;
import org.unodc.cop.sdk.stream.NdjsonLine;

/**
 * How the cost grows with the record: one whole record read and validated, and its stakeholders
 * read as a stream of lines. Each record beyond the smallest has ten times the entities.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@Fork(value = 1, jvmArgsAppend = "-Xmx8g")
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@SuppressWarnings("NullAway.Init") // JMH calls prepare() before anything else
public class GrowthBenchmark {
  private static final int ENTITIES_A_ROUND = 20_000;
  private static final int WARM_UP = 400;

  private static final CopJson<Conference> JSON =
      CopJson.of(Conference.class)
          .with(
              CopLimits.standard()
                  .withDocumentBytes(1 << 30)
                  .withTokens(Integer.MAX_VALUE)
                  .withList(Integer.MAX_VALUE));

  /** How many stakeholders and side events there are together. */
  @Param({"10", "100", "1000", "10000", "100000", "1000000"})
  public int entities;

  private byte[] utf8;
  private byte[] lines;
  private Conference record;

  /** Makes the record, and lets the compiler see the standard one so many times. */
  @Setup(Level.Trial)
  public void prepare(Blackhole result) {
    byte[] standard = Records.generated();
    Conference warm = JSON.read(standard);
    byte[] warmLines = lines(warm);
    for (int i = 0; i < WARM_UP; i++) {
      result.consume(JSON.read(standard));
      result.consume(Rulebook.standard().validate(warm, GeneratedRecord.DAY));
      result.consume(streamed(warmLines));
    }
    record = GeneratedRecord.of(RecordSize.ofEntities(entities));
    utf8 = Records.utf8(record);
    lines = lines(record);
  }

  /** Reads, validates and streams. */
  @Benchmark
  public void grow(Growth growth, Blackhole result) throws IOException {
    Meter meter = new Meter(result);
    int times = Math.max(1, ENTITIES_A_ROUND / entities);
    growth.recordBytes = utf8.length;
    meter.measure(times, () -> JSON.read(utf8));
    growth.readNanos = meter.nanos();
    meter.measure(times, () -> Rulebook.standard().validate(record, GeneratedRecord.DAY));
    growth.validateNanos = meter.nanos();
    meter.measure(times, () -> streamed(lines));
    growth.streamNanos = meter.nanos();
  }

  private static byte[] lines(Conference record) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CopNdjson.of(Stakeholder.class).write(record.stakeholders().stream(), out);
    return out.toByteArray();
  }

  private static long streamed(byte[] lines) {
    try (Stream<NdjsonLine<Stakeholder>> read =
        CopNdjson.of(Stakeholder.class).read(new ByteArrayInputStream(lines))) {
      return read.filter(line -> line.value().isPresent()).count();
    }
  }

  /** What one record took: nanoseconds of CPU time; and its length. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Growth {
    public double recordBytes;
    public double readNanos;
    public double validateNanos;
    public double streamNanos;
  }
}
