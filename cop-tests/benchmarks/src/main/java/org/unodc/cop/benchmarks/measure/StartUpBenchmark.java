package org.unodc.cop.benchmarks.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
@SuppressWarnings("NullAway.Init") // JMH sets the parameters and calls prepare() first
public class StartUpBenchmark {
  /** A process that does nothing. */
  public static final String EMPTY = "EMPTY";

  /** The contender whose process is started. */
  @Param({EMPTY, "COP", "JACKSON_3_RECORDS", "DSL_JSON", "FASTJSON2"})
  public String program;

  /** The options of the process. */
  @Param public StartUpOptions options;

  private Path folder;
  private Path file;
  private String classPath;
  private List<String> flags;

  /** Writes the record, the class path and, if the options need one, an archive of the classes. */
  @Setup(Level.Trial)
  public void prepare() throws IOException, InterruptedException {
    folder = Files.createTempDirectory("start-up");
    file = Files.write(folder.resolve("record.json"), MeasuredRecord.GENERATED.utf8());
    classPath = new JarredClassPath(folder).write();
    flags = ImmutableList.of();
    if (options == StartUpOptions.ARCHIVE_AND_QUICK_COMPILER) {
      String archive = folder.resolve("classes.jsa").toString();
      flags = ImmutableList.of("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:cds=off");
      cpuMillis();
      flags = ImmutableList.of("-XX:SharedArchiveFile=" + archive, "-XX:TieredStopAtLevel=1");
    }
  }

  /** Deletes all files. */
  @TearDown(Level.Trial)
  public void remove() throws IOException {
    MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
  }

  /** Starts a process, and reads its CPU time from its output. */
  @Benchmark
  public void start(StartUp startUp) throws IOException, InterruptedException {
    startUp.cpuMillis = cpuMillis();
  }

  private long cpuMillis() throws IOException, InterruptedException {
    return Long.parseLong(
        JavaProcess.output(
            ImmutableList.<String>builder().add("-Xmx256m").addAll(flags).build(),
            classPath,
            FirstRecordProgram.class,
            ImmutableList.of(program, file.toString())));
  }

  /** The CPU time of all threads of the process, including compiler and garbage collector. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class StartUp {
    public double cpuMillis;
  }
}
