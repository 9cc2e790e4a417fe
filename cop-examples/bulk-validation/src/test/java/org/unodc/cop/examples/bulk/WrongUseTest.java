package org.unodc.cop.examples.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Invalid arguments are rejected with a sentence before the job starts. */
class WrongUseTest {
  @TempDir private Path folder;

  @Test
  void refusesAMissingInput() {
    assertThat(refusal(folder.resolve("nothing")))
        .isEqualTo("There is no file at " + folder.resolve("nothing") + ".");
  }

  @Test
  void refusesAnInvalidDay() throws IOException {
    assertThat(refusal(lines("a.ndjson"), "--day", "tomorrow"))
        .startsWith("Invalid value for option '--day'");
  }

  @Test
  void refusesAnInvalidId() throws IOException {
    assertThat(refusal(lines("sessions.ndjson"), "--record", "no-such-file.json"))
        .isEqualTo("There is no record at no-such-file.json.");
    assertThat(refusal(lines("sessions.ndjson"), "--record", "a.json", "--conference", "untoc-cop"))
        .isEqualTo("--record cannot be combined with --conference, because it has the id.");
    Path noJson = Files.writeString(folder.resolve("no.json"), "{");
    assertThat(refusal(lines("sessions.ndjson"), "--record", noJson))
        .startsWith("The record in ")
        .contains(" cannot be read: ");
    assertThat(refusal(lines("sessions.ndjson"), "--conference", "UNTOC COP"))
        .isEqualTo("--conference must be an id such as untoc-cop, but is \"UNTOC COP\".");
  }

  @Test
  void refusesAFileWithoutTheNameOfAList() throws IOException {
    assertThat(refusal(lines("meetings.ndjson"), "--conference", "untoc-cop"))
        .startsWith(
            "The name of meetings.ndjson must begin with the name of one of the lists of a record:"
                + " conventions, participants,");
  }

  @Test
  void refusesAParallelismOfZero() throws IOException {
    assertThat(refusal(lines("a.ndjson"), "--parallelism", 0))
        .isEqualTo("--parallelism must be at least 1, and --checkpoint-every at least PT0.01S.");
  }

  @Test
  void refusesAFolderWithAReport() throws IOException {
    Path findings = Files.createDirectories(folder.resolve("out/findings"));
    Files.writeString(findings.resolve("part-0.ndjson"), "");
    assertThat(refusal(lines("a.ndjson")))
        .isEqualTo(
            folder.resolve("out")
                + " already contains a report, but no checkpoint. Choose another folder.");
  }

  @Test
  void refusesToResumeWithoutAJob() throws IOException {
    Path out = folder.resolve("out");
    assertThat(refusal(lines("a.ndjson"), "--resume"))
        .isEqualTo("There is no folder " + out + " with a job to resume.");
    assertThat(out).doesNotExist();

    Files.createDirectories(out);
    assertThat(refusal(lines("a.ndjson"), "--resume"))
        .isEqualTo(out + " contains no job to resume: it has no readable file run.json.");
  }

  @Test
  void refusesAReportInTheInput() throws IOException {
    Path input = Files.createDirectories(folder.resolve("input"));
    Files.writeString(input.resolve("a.ndjson"), "");
    Path link = Files.createSymbolicLink(folder.resolve("link"), input);
    for (Path out : List.of(input.resolve("report"), input, link.resolve("report/new"))) {
      assertThat(refusal(input, "--out", out))
          .isEqualTo(
              "--out must not be in the input, because the report would be read as input, but "
                  + out
                  + " is in "
                  + input
                  + ".");
    }
    Path sibling = folder.resolve("input-report");
    Invocation accepted =
        Invocation.of(
            "validate", input, "--out", sibling, "--day", "2026-11-24", "--without-flink");
    assertThat(accepted.exitCode()).isZero();
  }

  @Test
  void refusesAnEmptyFolder() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    assertThat(refusal(empty)).isEqualTo("There is no file at " + empty + ".");
  }

  @Test
  void refusesToResumeWithoutFlink() throws IOException {
    assertThat(refusal(lines("a.ndjson"), "--without-flink", "--resume"))
        .isEqualTo(
            "--resume cannot be combined with --without-flink, which writes no checkpoints.");
  }

  @Test
  void refusesToGenerateFewerThanAHundredLines() {
    Invocation invocation = Invocation.of("generate", "records", 5, folder.resolve("few"));
    assertThat(invocation.exitCode()).isEqualTo(2);
    assertThat(invocation.err()).startsWith("COUNT must be at least 100, but is 5.");
  }

  @Test
  void exitsWithThreeIfTheReportCannotBeWritten() throws IOException {
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

  /** {@return the first line of the error message} */
  private String refusal(Path input, Object... options) {
    Stream<Object> out =
        Stream.of(options).anyMatch("--out"::equals)
            ? Stream.empty()
            : Stream.of("--out", folder.resolve("out"));
    Stream<Object> day =
        Stream.of(options).anyMatch("--day"::equals)
            ? Stream.empty()
            : Stream.of("--day", "2026-11-24");
    Invocation invocation =
        Invocation.of(
            Stream.of(Stream.of("validate", input), out, day, Stream.of(options))
                .flatMap(words -> words)
                .toArray());
    assertThat(invocation.exitCode()).isEqualTo(2);
    assertThat(invocation.out()).isEmpty();
    return invocation.err().lines().findFirst().orElse("");
  }
}
