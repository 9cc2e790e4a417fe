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

/** What a record that was read keeps in memory, counted object by object. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
// Records hide the offsets of their fields; JOL finds them out by trial.
@Fork(
    value = 1,
    jvmArgsAppend = {"-Djol.magicFieldOffset=true", "-Djdk.attach.allowAttachSelf=true"})
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@SuppressWarnings("NullAway.Init") // JMH sets the contender before anything else
public class RetainedBenchmark {
  /** Who has read the record. */
  @Param public Contender contender;

  /** Reads the record and counts. */
  @Benchmark
  public void retain(Retained retained) throws IOException {
    byte[] utf8 = RecordBytes.generated();
    retained.jsonBytes = utf8.length;
    retained.heapBytes = GraphLayout.parseInstance(contender.library().read(utf8)).totalSize();
  }

  /** Bytes. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Retained {
    public double jsonBytes;
    public double heapBytes;
  }
}
