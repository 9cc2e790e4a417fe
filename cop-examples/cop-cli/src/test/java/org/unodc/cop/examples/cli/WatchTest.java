package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code cop validate --watch} with files that change. */
class WatchTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String SOUND = "{\"format\": \"cop/1\", \"id\": \"harbour-cop\"}";

  @TempDir private Path folder;

  private final ExecutorService runner = Executors.newSingleThreadExecutor();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @AfterEach
  void stop() {
    runner.shutdownNow();
  }

  @Test
  void validatesAgainWhenTheFileChanges() throws Exception {
    Path record = Files.writeString(folder.resolve("a.json"), SOUND);
    Future<Integer> run = start("validate", record, "--watch", "--as-of", "2031-01-01");
    awaitRuns(1);
    assertThat(out.toString()).startsWith("Errors: 0  Warnings: 0  Notices: 0  " + record);

    Files.writeString(record, HarbourRecord.JSON);
    awaitRuns(2);
    assertThat(out.toString()).contains("side-event.has-its-room-to-itself");
    assertThat(err.toString()).contains("Changed: " + record);

    // Many editors write another file and give it the name of the first.
    Path draft = Files.writeString(folder.resolve("a.json~"), "{\"format\": \"cop/1\", \"id\": 7}");
    Files.move(draft, record, StandardCopyOption.REPLACE_EXISTING);
    awaitRuns(3);
    assertThat(err.toString()).contains("a.json: line 1,");

    Files.delete(record);
    awaitRuns(4);
    Files.writeString(record, SOUND);
    awaitRuns(5);

    runner.shutdownNow();
    assertThat(run.get(20, TimeUnit.SECONDS)).isZero();
    assertThat(out.toString()).doesNotContain("\u001b");
  }

  @Test
  void noticesNewRecordsInADirectory() throws Exception {
    Files.writeString(folder.resolve("a.json"), SOUND);
    Future<Integer> run = start("validate", folder, "--watch", "--lang", "fr");
    awaitRuns(1);

    Files.writeString(folder.resolve("notes.txt"), "no record");
    Path deep = Files.createDirectory(folder.resolve("deep"));
    awaitRuns(2);
    Files.writeString(deep.resolve("b.json"), SOUND);
    awaitRuns(3);

    assertThat(err.toString())
        .contains("Documents : 2.".replace(" :", "\u00a0:"))
        .contains("En attente de modifications");
    runner.shutdownNow();
    assertThat(run.get(20, TimeUnit.SECONDS)).isZero();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "validate untoc --watch | --watch needs files or directories: untoc cannot change.",
        "validate - --watch | --watch needs files or directories: - cannot change.",
        "validate src --watch --out src/x.html --format html | the reports cannot be written to src/x.html"
      })
  void refusesWhatCannotBeWatched(String call, String sentence) {
    Invocation refused = Invocation.of((Object[]) call.split(" "));

    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err().replace("\n", " ")).contains(sentence);
  }

  private Future<Integer> start(Object... arguments) {
    String[] words = Stream.of(arguments).map(String::valueOf).toArray(String[]::new);
    return runner.submit(
        () -> CopCommand.commandLine(new PrintWriter(out), new PrintWriter(err)).execute(words));
  }

  /** Waits until so many validations have ended. */
  private void awaitRuns(int runs) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (runs() < runs && Instant.now().isBefore(end)) {
      Thread.sleep(20);
    }
    assertThat(runs()).as(err.toString()).isGreaterThanOrEqualTo(runs);
  }

  private long runs() {
    return err.toString().lines().filter(line -> line.contains("Ctrl-C")).count();
  }
}
