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
public class CodecBenchmark {
  /** Who is measured. */
  @Param public Contender contender = Contender.COP;

  private byte[] utf8 = {};
  private Round<?> round = new Round<>(contender.library(), utf8);

  /** Makes the record. */
  @Setup(Level.Trial)
  public void prepare() {
    utf8 = Subject.generated();
    round = new Round<>(contender.library(), utf8);
    utf8 = Records.generated();
    round = new Round<>(contender.library());
  }

  /** One round of each kind of work. */
  @Benchmark
  public void round(Cost cost, Blackhole result) throws IOException {
    Meter meter = new Meter(result);
    meter.measure(TIMES, () -> Floor.tokens(utf8));
    cost.floorNanos = meter.nanos();
    round.measure(meter, cost);
  }

  /** What was spent, by operation: nanoseconds of CPU time, and bytes. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Cost {
    public double floorNanos;
    public double readNanos;
    public double readBytes;
    public double writeNanos;
    public double writeBytes;
    public double validateNanos;
    public double validateBytes;
    public double readAndValidateNanos;
    public double readAndValidateBytes;
  }

  /** The work of one library. */
  private record Round<T>(Library<T> library, byte[] utf8) {
    void measure(Meter meter, Cost cost) throws IOException {
      T record = library.read(utf8);
      ByteArrayOutputStream out = new ByteArrayOutputStream(utf8.length + 1);
      meter.measure(TIMES, () -> library.read(utf8));
      cost.readNanos = meter.nanos();
      cost.readBytes = meter.bytes();
      meter.measure(TIMES, () -> written(record, out));
      cost.writeNanos = meter.nanos();
      cost.writeBytes = meter.bytes();
      meter.measure(TIMES, () -> library.validate(record));
      cost.validateNanos = meter.nanos();
      cost.validateBytes = meter.bytes();
      meter.measure(TIMES, () -> library.validate(library.read(utf8)));
      cost.readAndValidateNanos = meter.nanos();
      cost.readAndValidateBytes = meter.bytes();
    }

    private Object written(T record, ByteArrayOutputStream out) throws IOException {
      out.reset();
      library.write(record, out);
      return out.size();
    }
    round.measure(utf8, new Meter(result), cost);
  }
}
