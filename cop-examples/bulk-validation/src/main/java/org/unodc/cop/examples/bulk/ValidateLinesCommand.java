package org.unodc.cop.examples.bulk;

import java.io.File;
import java.io.IOException;
import java.nio.file.Paths;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.id.ConferenceId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code validate}: what the rules find in files of any length. */
@Command(
    name = "validate",
    description =
        "Validates NDJSON: a record in each line, or with --conference an element of a list.",
    sortOptions = false,
    usageHelpAutoWidth = true)
final class ValidateLinesCommand implements Callable<Integer> {
  private static final int SOUND = 0;
  private static final int ERRORS = 1;

  @Parameters(
      paramLabel = "INPUT",
      description =
          "A file, or a folder with all files in it. With --conference, the name of each begins"
              + " with that of the list: sideEvents.ndjson, statements-2.ndjson.")
  private String input = "";

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER",
      description = "Where findings, statistics and checkpoints go.")
  private String out = "";

  @Option(
      names = "--day",
      required = true,
      paramLabel = "DAY",
      description =
          "The day from which records are looked at, such as 2026-11-24; it is no other day when"
              + " the job goes on tomorrow.")
  private LocalDate day = LocalDate.EPOCH;

  @Option(
      names = "--conference",
      paramLabel = "ID",
      description = "The id of the record whose elements are validated.")
  private @Nullable String conference;

  @Option(
      names = "--parallelism",
      paramLabel = "N",
      description = "How many lines are judged at once (one for each core if not given).")
  private int parallelism = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--checkpoint-every",
      paramLabel = "DURATION",
      description = "How much work an interruption may cost: PT5S is five seconds (if not given).")
  private Duration interval = Duration.ofSeconds(5);

  @Option(names = "--resume", description = "Go on from the last checkpoint in FOLDER.")
  private boolean resume;

  @Option(
      names = "--without-flink",
      description = "Do the same in a plain loop on this machine, without checkpoints.")
  private boolean plain;

  @Spec private CommandSpec command;

  @Override
  public Integer call() throws Exception {
    InputFiles lines = new InputFiles(path(input));
    Path folder = path(out);
    LineJudge judge = judge();
    refuseWhatCannotBe(lines, folder);
    if (plain) {
      PlainLoopRunner.run(lines, judge, parallelism, Paths.get(folder.toUri()));
    } else {
      StreamExecutionEnvironment flink =
          BulkJob.environment(folder, parallelism, interval, from(folder));
      BulkJob.judge(BulkJob.read(flink, lines), judge, folder);
      new JobProgressReporter(flink.executeAsync("bulk validation"), command.commandLine().getErr())
          .watch();
    }
    ReportStatistics statistics = ReportStatistics.in(new Path(folder, "statistics"));
    statistics.print(command.commandLine().getOut());
    return statistics.hasErrors() ? ERRORS : SOUND;
  }

  private LineJudge judge() {
    if (conference == null) {
      return new RecordJudge(day);
    }
    try {
      return new EntityJudge(day, ConferenceId.of(conference).value());
    } catch (IllegalArgumentException e) {
      throw wrong("--conference takes an id such as untoc-cop, not \"" + conference + "\".");
    }
  }

  private void refuseWhatCannotBe(InputFiles lines, Path folder) throws IOException {
    if (parallelism < 1 || interval.toMillis() < 10) {
      throw wrong("--parallelism is at least 1, and --checkpoint-every at least PT0.01S.");
    }
    if (plain && resume) {
      throw wrong("--without-flink there are no checkpoints from which to --resume.");
    }
    if (!lines.root().getFileSystem().exists(lines.root()) || lines.files().isEmpty()) {
      throw wrong("There is no file at " + input + ".");
    }
    if (!resume && folder.getFileSystem().exists(new Path(folder, "findings"))) {
      throw wrong(out + " has a report already: name another folder, or --resume that job.");
    }
    if (conference != null) {
      lines.files().forEach(file -> refuseWhatIsNoList(lines.name(file)));
    }
  }

  private void refuseWhatIsNoList(String file) {
    if (EntityList.in(file).isEmpty()) {
      throw wrong(
          "The name of "
              + file
              + " begins with none of the lists of a record: "
              + String.join(", ", EntityList.names())
              + ".");
    }
  }

  private Optional<Path> from(Path folder) throws IOException {
    if (!resume) {
      return Optional.empty();
    }
    Optional<Path> last = CheckpointLocator.lastIn(folder);
    if (last.isEmpty()) {
      throw wrong(out + " has no checkpoint to go on from: that job has ended, or had none yet.");
    }
    return last;
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(command.commandLine(), sentence);
  }

  /** {@return the path, which may have a scheme such as s3:// that Flink knows} */
  private static Path path(String text) {
    return text.contains("://")
        ? new Path(text)
        : Path.fromLocalFile(new File(text).getAbsoluteFile());
  }
}
