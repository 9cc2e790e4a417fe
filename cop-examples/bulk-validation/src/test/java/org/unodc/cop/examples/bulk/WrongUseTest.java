package org.unodc.cop.examples.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wrong arguments are refused in a sentence before anything is done. */
class WrongUseTest {
  @TempDir private Path folder;

  @Test
  void refusesAnInputThatIsNotThere() {
    assertThat(refusal(folder.resolve("nothing")))
        .isEqualTo("There is no file at " + folder.resolve("nothing") + ".");
  }

  @Test
  void refusesADayThatIsNone() throws IOException {
    assertThat(refusal(lines("a.ndjson"), "--day", "tomorrow"))
        .startsWith("Invalid value for option '--day'");
  }

  @Test
  void refusesAnIdThatIsNone() throws IOException {
    assertThat(refusal(lines("sessions.ndjson"), "--conference", "UNTOC COP"))
        .isEqualTo("--conference takes an id such as untoc-cop, not \"UNTOC COP\".");
  }

  @Test
  void refusesAFileThatIsNamedAfterNoList() throws IOException {
    assertThat(refusal(lines("meetings.ndjson"), "--conference", "untoc-cop"))
        .startsWith(
            "The name of meetings.ndjson begins with none of the lists of a record: conventions,"
                + " participants,");
  }

  @Test
  void refusesNoTasksAtAll() throws IOException {
    assertThat(refusal(lines("a.ndjson"), "--parallelism", 0))
        .isEqualTo("--parallelism is at least 1, and --checkpoint-every at least PT0.01S.");
  }

  @Test
  void refusesToMixTwoReports() throws IOException {
    Files.createDirectories(folder.resolve("out/findings"));
    assertThat(refusal(lines("a.ndjson")))
        .isEqualTo(
            folder.resolve("out")
                + " has a report already: name another folder, or --resume that job.");
  }

  @Test
  void refusesToGoOnFromNothing() throws IOException {
    assertThat(refusal(lines("a.ndjson"), "--resume"))
        .isEqualTo(
            folder.resolve("out")
                + " has no checkpoint to go on from: that job has ended, or had none yet.");
  }

  @Test
  void refusesAnEmptyFolder() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    assertThat(refusal(empty)).isEqualTo("There is no file at " + empty + ".");
  }

  @Test
  void refusesToGoOnWithoutFlink() throws IOException {
    assertThat(refusal(lines("a.ndjson"), "--without-flink", "--resume"))
        .isEqualTo("--without-flink there are no checkpoints from which to --resume.");
  }

  @Test
  void refusesToGenerateLessThanHasEveryFault() {
    Invocation invocation = Invocation.of("generate", "records", 5, folder.resolve("few"));
    assertThat(invocation.exitCode()).isEqualTo(2);
    assertThat(invocation.err()).startsWith("COUNT is at least 100, not 5.");
  }

  @Test
  void endsWithThreeWhereTheReportCannotBeWritten() throws IOException {
    Path file = lines("a.ndjson");
    Invocation invocation =
        Invocation.of("validate", file, "--out", file.resolve("out"), "--day", "2026-11-24");

    assertThat(invocation.exitCode()).isEqualTo(3);
    assertThat(invocation.err()).startsWith("The job failed: ");
    assertThat(invocation.out()).isEmpty();
  }

  private Path lines(String name) throws IOException {
    return Files.writeString(folder.resolve(name), "{\"format\":\"cop/1\",\"id\":\"a-cop\"}\n");
  }

  /** {@return the first line of what is said} */
  private String refusal(Path input, Object... options) {
    Stream<Object> day =
        Stream.of(options).anyMatch("--day"::equals)
            ? Stream.empty()
            : Stream.of("--day", "2026-11-24");
    Invocation invocation =
        Invocation.of(
            Stream.of(
                    Stream.of("validate", input, "--out", folder.resolve("out")),
                    day,
                    Stream.of(options))
                .flatMap(words -> words)
                .toArray());
    assertThat(invocation.exitCode()).isEqualTo(2);
    assertThat(invocation.out()).isEmpty();
    return invocation.err().lines().findFirst().orElse("");
  }
}
