package org.unodc.cop.benchmarks.measure;

import static com.google.common.base.Preconditions.checkState;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Measures the CPU time from the start of a process to its first validated record. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 7)
@SuppressWarnings("NullAway.Init") // JMH sets the program and calls prepare() first
public class StartUpBenchmark {
  /** A process that does nothing. */
  public static final String EMPTY = "EMPTY";

  /** The contender whose process is started. */
  @Param({EMPTY, "COP", "JACKSON_3_RECORDS", "DSL_JSON", "FASTJSON2"})
  public String program;

  private Path file;

  /** Writes the record that every process reads. */
  @Setup(Level.Trial)
  public void prepare() throws IOException {
    file = Files.createTempFile("record", ".json");
    Files.write(file, RecordBytes.generated());
  }

  /** Deletes the file of the record. */
  @TearDown(Level.Trial)
  public void remove() throws IOException {
    Files.delete(file);
  }

  /** Starts a process, and reads its CPU time from its output. */
  @Benchmark
  public void start(StartUp startUp) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                FirstRecordProgram.class.getName(),
                program,
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
    checkState(process.waitFor() == 0, "The process of %s failed.", program);
    startUp.cpuMillis = Long.parseLong(output);
  }

  /** The CPU time of all threads of the process, including compiler and garbage collector. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class StartUp {
    public double cpuMillis;
  }
}
