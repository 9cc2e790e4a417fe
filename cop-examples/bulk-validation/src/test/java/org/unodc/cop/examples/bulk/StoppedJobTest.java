package org.unodc.cop.examples.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An operator stops a job with a savepoint, from which it is resumed. */
@ExtendWith(SharedCluster.class)
@Tag("thorough")
class StoppedJobTest {
  @TempDir private Path folder;
  private Path out = Path.of("");

  @BeforeEach
  void nameReport() {
    out = folder.resolve("out");
  }

  @Test
  void resumesFromTheSavepoint() throws Exception {
    Invocation stopped = stopped(null, false);

    assertThat(stopped.exitCode()).isEqualTo(3);
    assertThat(stopped.out()).isEmpty();
    assertThat(stopped.err())
        .containsPattern(
            "The job was stopped before it had read all files, with the savepoint"
                + " \\S+out/savepoints/savepoint-\\S+\\. Run the same command again with --resume,"
                + " or with --upgrade if this program has other rules then\\.");
    assertThat(out.resolve("_SUCCESS")).doesNotExist();
    assertThat(out.resolve("savepoints")).isNotEmptyDirectory();

    Invocation resumed = validate("out", "--resume");
    Invocation plain = validate("plain", "--without-flink");

    assertThat(resumed.err()).contains("Took ");
    assertThat(resumed.out()).isEqualTo(plain.out());
    assertThat(Invocation.sorted(out.resolve("findings")))
        .isEqualTo(Invocation.sorted(folder.resolve("plain/findings")));
  }

  @Test
  void resumesFromASavepointInAnotherFolder() throws Exception {
    Invocation stopped = stopped(folder.resolve("elsewhere").toUri().toString(), false);

    assertThat(stopped.exitCode()).isEqualTo(3);
    Matcher advice =
        Pattern.compile("Run the same command again with --resume-from (\\S+/elsewhere/\\S+), and")
            .matcher(stopped.err());
    assertThat(advice.find()).as(stopped.err()).isTrue();

    Invocation resumed = validate("out", "--resume");
    assertThat(resumed.exitCode()).isEqualTo(2);
    assertThat(resumed.err())
        .contains("resume it with --resume-from and the path of the savepoint");
    assertThat(validate("out", "--resume-from", folder.resolve("in")).err())
        .startsWith("There is no complete savepoint at ");

    Invocation whole = validate("out", "--resume-from", advice.group(1));
    Invocation plain = validate("plain", "--without-flink");

    assertThat(whole.out()).as(whole.err()).isEqualTo(plain.out());
    assertThat(Invocation.sorted(out.resolve("findings")))
        .isEqualTo(Invocation.sorted(folder.resolve("plain/findings")));
    assertThat(Path.of(URI.create(advice.group(1)))).isNotEmptyDirectory();
  }

  @Test
  void watchesTheJobThatStillRunsAfterItsCommandEnded() throws Exception {
    generate(40_000);
    Thread command = new Thread(() -> validate("out", "--parallelism", 1));
    command.start();
    while (command.isAlive() && !hasFinding()) {
      Thread.sleep(10);
    }
    command.interrupt();
    command.join();
    int jobs = SharedCluster.countJobs();

    Invocation second = validate("out");
    assertThat(second.err())
        .containsPattern("The job \\w{32} still writes its report to \\S+out\\.");
    assertThat(second.exitCode()).isEqualTo(2);
    assertThat(validate("out", "--without-flink").err())
        .contains("was submitted to a cluster, which may still run it");

    Invocation watched = validate("out", "--resume");
    Invocation plain = validate("plain", "--without-flink");

    assertThat(watched.err()).contains("Took ");
    assertThat(watched.out()).isEqualTo(plain.out());
    assertThat(SharedCluster.countJobs()).isEqualTo(jobs);
    assertThat(Invocation.sorted(out.resolve("findings")))
        .isEqualTo(Invocation.sorted(folder.resolve("plain/findings")));
    assertThat(out.resolve("_SUCCESS")).exists();
  }

  @Test
  void doesNotContinueADrainedJob() throws Exception {
    String sentence =
        "The job in "
            + out
            + " was stopped with --drain before it had read all files. Its report is not complete"
            + " and cannot be continued. Choose another folder.";
    Invocation drained = stopped(null, true);

    assertThat(drained.err()).contains(sentence);
    assertThat(drained.exitCode()).isEqualTo(3);
    assertThat(out.resolve("_SUCCESS")).doesNotExist();

    Invocation resumed = validate("out", "--resume");
    assertThat(resumed.err()).startsWith(sentence);
    assertThat(resumed.exitCode()).isEqualTo(2);
  }

  @Test
  void endsTheReportOfAJobThatEndedWithoutItsCommand() throws IOException {
    generate(200);
    Invocation whole = validate("out");
    Files.delete(out.resolve("_SUCCESS"));

    Invocation again = validate("out", "--resume");

    assertThat(again.out()).isEqualTo(whole.out());
    assertThat(again.err()).doesNotContain("Took ");
    assertThat(out.resolve("_SUCCESS")).exists();
  }

  /** {@return the result of a command whose job is stopped after its first findings} */
  private Invocation stopped(@Nullable String savepoints, boolean drain) throws Exception {
    generate(10_000);
    CompletableFuture<Invocation> running =
        CompletableFuture.supplyAsync(() -> validate("out", "--parallelism", 1));
    while (!running.isDone() && !hasFinding()) {
      Thread.sleep(10);
    }
    SharedCluster.stopWithSavepoint(savepoints, drain);
    return running.join();
  }

  private void generate(int lines) {
    Invocation.of("generate", "entities", lines, folder.resolve("in"));
  }

  private boolean hasFinding() throws IOException {
    Path findings = out.resolve("findings");
    if (!Files.exists(findings)) {
      return false;
    }
    try (Stream<Path> files = Files.list(findings)) {
      return files.anyMatch(file -> file.getFileName().toString().startsWith("part-"));
    }
  }

  private Invocation validate(String report, Object... options) {
    Object[] first =
        Invocation.elementArguments(
            folder.resolve("in"), folder.resolve(report), "--checkpoint-every", "PT0.1S");
    return Invocation.of(Stream.concat(Stream.of(first), Stream.of(options)).toArray());
  }
}
