package org.unodc.cop.examples.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The folder of a report has the findings of one run with one set of arguments. */
@ExtendWith(SharedCluster.class)
@Tag("thorough")
class ReportFolderTest {
  private static final String LINE = "{\"format\":\"cop/1\",\"id\":\"a-cop\"}\n";

  @TempDir private Path folder;
  private Path input = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void writeInput() throws IOException {
    input = Files.createDirectories(folder.resolve("input"));
    out = folder.resolve("out");
    Files.writeString(input.resolve("a.ndjson"), LINE);
    Files.writeString(input.resolve("b.ndjson"), LINE.repeat(100));
  }

  @Test
  void refusesToResumeForAnotherDay() throws IOException {
    interruptedRun();
    assertThat(refusal(resume(input, "1990-01-01")))
        .isEqualTo(
            "The job in "
                + out
                + " was started with --day 2026-11-24, but this one is --day 1990-01-01. Resume it"
                + " with what it was started with, or choose another folder.");
  }

  @Test
  void refusesToResumeWithAnotherInput() throws IOException {
    interruptedRun();
    assertThat(refusal(resume(input.resolve("a.ndjson"), "2026-11-24")))
        .contains("started with the input ")
        .contains(input + "/, but this one is ")
        .contains(input + "/a.ndjson. Resume it");
  }

  @Test
  void refusesToResumeForAnotherConference() throws IOException {
    Files.move(input.resolve("a.ndjson"), input.resolve("sessions.ndjson"));
    Files.move(input.resolve("b.ndjson"), input.resolve("votes.ndjson"));
    interruptedRun();
    assertThat(refusal(resume(input, "2026-11-24", "--conference", "untoc-cop")))
        .contains("started with no --conference, but this one is --conference untoc-cop.");
  }

  @Test
  void refusesToResumeIfTheRecordOfTheElementsHasChanged() throws IOException {
    Files.delete(input.resolve("b.ndjson"));
    Files.move(input.resolve("a.ndjson"), input.resolve("sessions.ndjson"));
    Path record = folder.resolve("record.json");
    Files.writeString(record, LINE);
    interruptedRun("--record", record);
    Files.writeString(record, LINE.replace("a-cop", "b-cop"));

    assertThat(refusal(resume(input, "2026-11-24", "--record", record)))
        .contains(
            "started with another content of the file of --record "
                + record
                + ", but this one has a changed one.");

    Files.writeString(record, LINE);
    assertThat(resume(input, "2026-11-24", "--record", record).err())
        .doesNotContain("was started with");
  }

  @Test
  void refusesToResumeIfAFileHasChanged() throws IOException {
    interruptedRun();
    Files.writeString(input.resolve("b.ndjson"), "!" + LINE.repeat(100).substring(1));
    assertThat(refusal(resume(input, "2026-11-24")))
        .contains(
            "started with another content of the file b.ndjson, but this one has a changed one.");
  }

  @Test
  void refusesToResumeIfTheEndOfAFileHasChanged() throws IOException {
    interruptedRun();
    Files.writeString(input.resolve("b.ndjson"), LINE.repeat(100).trim() + " ");
    assertThat(refusal(resume(input, "2026-11-24"))).contains("content of the file b.ndjson");
  }

  @Test
  void refusesToResumeWithMoreOrFewerFiles() throws IOException {
    interruptedRun();
    Files.writeString(input.resolve("c.ndjson"), LINE);
    assertThat(refusal(resume(input, "2026-11-24")))
        .contains("started with no file c.ndjson, but this one has one.");

    Files.delete(input.resolve("c.ndjson"));
    Files.delete(input.resolve("a.ndjson"));
    assertThat(refusal(resume(input, "2026-11-24")))
        .contains("started with the file a.ndjson, but this one no longer has it.");
  }

  @Test
  void refusesToBeginIfTheJobCanBeResumed() throws IOException {
    interruptedRun();
    assertThat(refusal(validate(input, "2026-11-24")))
        .isEqualTo(
            out
                + " already contains a part of a report. Choose another folder, or resume that job"
                + " with --resume.");
  }

  @Test
  void beginsAnewAfterAKillBeforeTheFirstCheckpoint() throws Exception {
    Path records = folder.resolve("records");
    Invocation.of("generate", "records", 200, records);
    Invocation.of("validate", records, "--out", folder.resolve("plain"), "--day", "2026-11-24");
    for (String[] options : new String[][] {{}, {"--resume"}}) {
      killBeforeTheFirstCheckpoint(records);

      Invocation again = validate(records, "2026-11-24", (Object[]) options);

      assertThat(again.err()).doesNotContain("checkpoint");
      assertThat(again.exitCode()).isEqualTo(1);
      assertThat(Invocation.sorted(out.resolve("findings")))
          .isEqualTo(Invocation.sorted(folder.resolve("plain/findings")));
      out = folder.resolve("out2");
    }
  }

  /** Starts a process, which waits for its first checkpoint, and ends it; meanwhile it is alone. */
  private void killBeforeTheFirstCheckpoint(Path records) throws Exception {
    Process process =
        RestartScenario.start(
            "validate", records, "--out", out, "--day", "2026-11-24", "--checkpoint-every", "PT1H");
    try {
      while (process.isAlive() && unfinishedFiles().isEmpty()) {
        Thread.sleep(50);
      }
      String running = "Another run is writing its report to " + out + ".";
      assertThat(refusal(validate(records, "2026-11-24"))).isEqualTo(running);
      assertThat(refusal(validate(records, "2026-11-24", "--without-flink"))).isEqualTo(running);
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(137);
  }

  @Test
  void keepsNoCheckpointOfAnEndedJob() throws IOException {
    assertThat(validate(input, "2026-11-24").exitCode()).isZero();
    assertThat(out.resolve("checkpoints")).doesNotExist();
    assertThat(unfinishedFiles()).isEmpty();

    interruptedCheckpoint(); // the process was killed before it removed the checkpoint
    assertThat(refusal(resume(input, "2026-11-24")))
        .isEqualTo(out + " contains a complete report: that job has ended.");
    assertThat(refusal(validate(input, "2026-11-24")))
        .isEqualTo(out + " already contains a report. Choose another folder.");
  }

  private List<Path> unfinishedFiles() throws IOException {
    if (!Files.exists(out)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(out)) {
      return files.filter(file -> file.getFileName().toString().contains(".inprogress")).toList();
    }
  }

  /** Makes a folder as of a run that was interrupted after its first checkpoint. */
  private void interruptedRun(Object... options) throws IOException {
    Object[] plain = Stream.concat(Stream.of("--without-flink"), Stream.of(options)).toArray();
    assertThat(validate(input, "2026-11-24", plain).exitCode()).isLessThan(2);
    Files.deleteIfExists(out.resolve("_SUCCESS"));
    interruptedCheckpoint();
  }

  private void interruptedCheckpoint() throws IOException {
    Path checkpoint = out.resolve("checkpoints").resolve("0".repeat(32)).resolve("chk-1");
    Files.createDirectories(checkpoint);
    Files.writeString(checkpoint.resolve("_metadata"), "");
  }

  private Invocation resume(Path lines, String day, Object... options) {
    return validate(lines, day, Stream.concat(Stream.of("--resume"), Stream.of(options)).toArray());
  }

  private Invocation validate(Path lines, String day, Object... options) {
    return Invocation.of(
        Stream.concat(
                Stream.of(
                    "validate", lines, "--out", out, "--day", day, "--checkpoint-every", "PT0.05S"),
                Stream.of(options))
            .toArray());
  }

  private static String refusal(Invocation invocation) {
    assertThat(invocation.exitCode()).isEqualTo(2);
    assertThat(invocation.out()).isEmpty();
    return invocation.err().lines().findFirst().orElse("");
  }
}
