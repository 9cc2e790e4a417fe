package org.unodc.cop.benchmarks.measure;

import java.io.IOException;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jol.info.GraphLayout;
import org.unodc.cop.benchmarks.peer.Contender;

/** Measures the heap that a record retains after reading, by a count of all its objects. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
// The JVM hides the offsets of fields in records. This option lets JOL determine them.
@Fork(
    value = 1,
    jvmArgsAppend = {"-Djol.magicFieldOffset=true", "-Djdk.attach.allowAttachSelf=true"})
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@SuppressWarnings("NullAway.Init") // JMH sets the contender first
public class RetainedBenchmark {
  /** The contender that reads the record. */
  @Param public Contender contender;

  /** Reads the record, and counts the bytes that it retains. */
  @Benchmark
  public void retain(Retained retained) throws IOException {
    byte[] utf8 = MeasuredRecord.GENERATED.utf8();
    retained.jsonBytes = utf8.length;
    retained.heapBytes = GraphLayout.parseInstance(contender.library().read(utf8)).totalSize();
  }

  /** The size of the record, in bytes of JSON and of heap. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Retained {
    public double jsonBytes;
    public double heapBytes;
  }
}
