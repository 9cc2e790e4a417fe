package org.unodc.cop.examples.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command with too little memory says so, and does not claim that it has found errors. */
class OutOfMemoryTest {
  @TempDir private Path folder;

  @Test
  void theLoopAsksForMoreMemory() throws Exception {
    assertThat(outputOfFailure("--without-flink"))
        .containsPattern("The job failed: the memory of 6\\d MB was not enough\\.")
        .contains("Give Java more with -Xmx, as in java -Xmx4g -jar bulk-validation.jar")
        .contains("Run the same command again to start from the beginning.")
        .doesNotContain("\tat ");
  }

  @Test
  void theEmbeddedClusterAsksForMoreMemory() throws Exception {
    assertThat(outputOfFailure())
        .containsPattern("The job failed: the memory of \\d+ MB was not enough\\.")
        .doesNotContain("Heartbeat", "\tat ");
  }

  /** {@return the output of a process with a heap of 64 MB for one line of 31 MB} */
  private String outputOfFailure(Object... options) throws Exception {
    Path input = Files.writeString(folder.resolve("statements.ndjson"), " ".repeat(31 << 20));
    Path log = folder.resolve("log");
    Stream<String> java =
        Stream.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx64m",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            BulkValidation.class.getName());
    Stream<String> arguments =
        Stream.of(Invocation.elementArguments(input, folder.resolve("out"), options))
            .map(String::valueOf);
    List<String> words = Stream.concat(java, arguments).toList();
    Process process =
        new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      assertThat(process.waitFor(300, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    String output = Files.readString(log);
    assertThat(process.exitValue()).as(output).isEqualTo(3);
    return output;
  }
}
