package org.unodc.cop.examples.bulk;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Paths;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.apache.flink.api.common.JobID;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptionsInternal;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.slice.Slice;
import org.unodc.cop.sdk.slice.SliceKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The subcommand {@code validate}, which validates files of any length. */
@Command(
    name = "validate",
    description =
        "Validates NDJSON. Each line is a record or, with --conference or --record, an element of a"
            + " list.",
    sortOptions = false,
    usageHelpAutoWidth = true)
final class ValidateLinesCommand implements Callable<Integer> {
  private static final int NO_ERRORS = 0;
  private static final int ERRORS = 1;
  private static final int STOPPED = 3;
  private static final CopJson<Conference> WHOLE = CopJson.of(Conference.class);

  @Parameters(
      paramLabel = "INPUT",
      description =
          "A file, or a folder with files. With --conference, the name of each file begins with"
              + " the name of its list: sideEvents.ndjson, statements-2.ndjson.")
  private String input = "";

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER",
      description = "The folder for findings, statistics and checkpoints.")
  private String out = "";

  @Option(
      names = "--day",
      required = true,
      paramLabel = "DAY",
      description =
          "The day of the validation, such as 2026-11-24. A resumed job needs the same day.")
  private LocalDate day = LocalDate.EPOCH;

  @Option(
      names = "--conference",
      paramLabel = "ID",
      description = "The id of the record whose elements are validated, each alone.")
  private @Nullable String conference;

  @Option(
      names = "--record",
      paramLabel = "FILE",
      description =
          "The record whose elements are validated together, as JSON. Its lists may be empty and"
              + " are not read.")
  private @Nullable String record;

  @Option(
      names = "--parallelism",
      paramLabel = "N",
      description =
          "The number of lines that are validated at the same time (default: one for each core).")
  private int parallelism = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--checkpoint-every",
      paramLabel = "DURATION",
      description =
          "The time between two checkpoints, from which an interrupted job can resume"
              + " (default: PT5S, five seconds).")
  private Duration interval = Duration.ofSeconds(5);

  @Option(
      names = "--resume",
      description = "Resume from the last checkpoint or savepoint in FOLDER.")
  private boolean resume;

  @Option(
      names = "--resume-from",
      paramLabel = "SAVEPOINT",
      description =
          "Resume from the last savepoint of the job, which is in another folder than FOLDER.")
  private @Nullable String resumeFrom;

  @Option(
      names = "--upgrade",
      description =
          "Resume as with --resume, and judge the remaining lines by the rules of this program if"
              + " the job was started with others. The report states it.")
  private boolean upgrade;

  @Option(
      names = "--without-flink",
      description = "Run a plain loop on this machine instead, without checkpoints.")
  private boolean plain;

  @Spec private CommandSpec command;

  private final MemoryWatch memory = new MemoryWatch();

  @Override
  @SuppressWarnings("try") // the lock is held, but not used
  public Integer call() throws Exception {
    InputFiles lines = new InputFiles(path(input));
    ReportFolder folder = new ReportFolder(path(out), out);
    LineJudge judge = judge();
    checkArguments(lines, folder.path());
    RunSettings settings;
    try (RunLock lock = lock(folder.path())) {
      Optional<JobClient> running = running(folder, lines);
      settings = running.isPresent() ? folder.settings().orElseThrow() : prepare(folder, lines);
      if (running.isPresent()) {
        watch(running.get(), folder);
      } else if (!folder.isWhole(settings)) {
        run(lines, judge, settings, folder);
      }
      if (!folder.isWhole(settings)) {
        command.commandLine().getErr().println(folder.reasonWhyNotWhole(savepoint(folder)));
        return STOPPED;
      }
      folder.end();
    } catch (OutOfMemoryError e) {
      throw new ExecutionException(e); // the command handles exceptions, but not errors
    }
    ReportStatistics statistics = ReportStatistics.in(folder.statistics());
    statistics.print(command.commandLine().getOut(), settings.rules());
    return statistics.hasErrors() ? ERRORS : NO_ERRORS;
  }

  private void run(InputFiles lines, LineJudge judge, RunSettings settings, ReportFolder folder)
      throws Exception {
    if (plain) {
      PlainLoopRunner.run(lines, judge, slices(), parallelism, Paths.get(folder.path().toUri()));
    } else {
      Optional<Path> from =
          resumeFrom == null
              ? CheckpointLocator.lastIn(folder.path())
              : Optional.of(path(resumeFrom));
      StreamExecutionEnvironment flink =
          BulkJob.environment(folder.path(), parallelism, interval, from, resumeFrom == null);
      String rules = settings.rulesAfterUpgrade();
      BulkJob.judge(BulkJob.read(flink, lines), judge, slices(), rules, folder.path());
      if (!isOnThisMachine()) {
        // The id is known before the job runs, so that no second job is started beside it.
        JobID job = new JobID();
        folder.submit(settings, job);
        flink.configure(
            new Configuration()
                .set(PipelineOptionsInternal.PIPELINE_FIXED_JOB_ID, job.toHexString()));
      }
      watch(flink.executeAsync("bulk validation"), folder);
    }
  }

  private void watch(JobClient job, ReportFolder folder) throws Exception {
    JobProgressReporter reporter = new JobProgressReporter(job, command.commandLine().getErr());
    if (!isOnThisMachine()) {
      reporter.printCommands(CheckpointLocator.savepoints(folder.path()));
    }
    reporter.watch();
  }

  /** {@return whether the work ends with this process, because no other cluster does it} */
  boolean isOnThisMachine() {
    return plain || JobCluster.ofThisCommand().isEmbedded();
  }

  /** {@return the job that still writes to the folder and is to be watched, if there is one} */
  private Optional<JobClient> running(ReportFolder folder, InputFiles lines) throws Exception {
    Optional<RunSettings> before = folder.settings();
    if (before.isEmpty() || before.get().job().isEmpty() || folder.isEnded()) {
      return Optional.empty();
    }
    String id = before.get().job().get();
    if (isOnThisMachine()) {
      throw invalid(
          "The job "
              + id
              + " of "
              + out
              + " was submitted to a cluster, which may still run it. Submit this command to the"
              + " same cluster with flink run, or choose another folder.");
    }
    Optional<JobClient> job = JobCluster.ofThisCommand().running(id);
    if (job.isPresent() && (!resume || upgrade || resumeFrom != null)) {
      throw invalid(
          "The job "
              + id
              + " still writes its report to "
              + out
              + ". Watch it with --resume alone, or stop it first: flink stop --savepointPath "
              + CheckpointLocator.savepoints(folder.path())
              + " "
              + id);
    }
    if (job.isPresent()) {
      RunSettings now = RunSettings.of(lines, day.toString(), asked(), digestOfRecord());
      before
          .get()
          .differenceTo(now, out)
          .ifPresent(
              difference -> {
                throw invalid(difference);
              });
    }
    return job;
  }

  private Optional<Path> savepoint(ReportFolder folder) throws Exception {
    Optional<String> job = folder.settings().flatMap(RunSettings::job);
    return isOnThisMachine() || job.isEmpty()
        ? Optional.empty()
        : JobCluster.ofThisCommand().savepoint(job.get());
  }

  private LineJudge judge() throws IOException {
    if (conference != null && record != null) {
      throw invalid("--record cannot be combined with --conference, because it has the id.");
    }
    if (record != null) {
      return new EntityJudge(day, WHOLE.write(withoutLists(record)), false);
    }
    if (conference == null) {
      return new RecordJudge(day);
    }
    try {
      return new EntityJudge(day, ConferenceId.of(conference).value());
    } catch (IllegalArgumentException e) {
      throw invalid("--conference must be an id such as untoc-cop, but is \"" + conference + "\".");
    }
  }

  /** {@return how the record of the elements is validated in slices; empty if it is not} */
  private Optional<SlicedRecord> slices() throws IOException {
    return record == null
        ? Optional.empty()
        : Optional.of(
            new SlicedRecord(
                new SliceCut(WHOLE.write(withoutLists(record)), record), new SliceJudge(day)));
  }

  private Conference withoutLists(String text) throws IOException {
    Path file = path(text);
    try (InputStream in = file.getFileSystem().open(file)) {
      return Slice.builder(SliceKind.RECORD, "", WHOLE.read(in)).build().part();
    } catch (FileNotFoundException e) {
      throw invalid("There is no record at " + text + ".");
    } catch (CopException e) {
      throw invalid("The record in " + text + " cannot be read: " + e.getMessage());
    }
  }

  /** {@return what is validated, as the options say it; empty for complete records} */
  private Optional<String> asked() {
    return record == null ? Optional.ofNullable(conference) : Optional.of("--record " + record);
  }

  private Optional<FileDigest> digestOfRecord() throws IOException {
    return record == null ? Optional.empty() : Optional.of(FileDigest.of(path(record)));
  }

  private void checkArguments(InputFiles lines, Path folder) throws IOException {
    if (parallelism < 1 || interval.toMillis() < 10) {
      throw invalid("--parallelism must be at least 1, and --checkpoint-every at least PT0.01S.");
    }
    if (plain && isResumed()) {
      throw invalid(
          (upgrade ? "--upgrade" : resumeFrom != null ? "--resume-from" : "--resume")
              + " cannot be combined with --without-flink, which writes no checkpoints.");
    }
    if (!lines.root().getFileSystem().exists(lines.root()) || lines.files().isEmpty()) {
      throw invalid("There is no file at " + input + ".");
    }
    if (lines.contains(folder)) {
      throw invalid(
          "--out must not be in the input, because the report would be read as input, but "
              + out
              + " is in "
              + input
              + ".");
    }
    if (conference != null || record != null) {
      lines.files().forEach(file -> checkFileName(lines.name(file)));
    }
  }

  private void checkFileName(String file) {
    if (EntityList.in(file).isEmpty()) {
      throw invalid(
          "The name of "
              + file
              + " must begin with the name of one of the lists of a record: "
              + String.join(", ", EntityList.names())
              + ".");
    }
  }

  private RunLock lock(Path folder) throws IOException {
    if (isResumed() && !folder.getFileSystem().exists(folder)) {
      throw invalid("There is no folder " + out + " with a job to resume.");
    }
    return RunLock.on(folder)
        .orElseThrow(() -> invalid("Another run is writing its report to " + out + "."));
  }

  /** {@return the settings of the run, with the rules of the job that it resumes} */
  private RunSettings prepare(ReportFolder folder, InputFiles lines) throws IOException {
    RunSettings settings = RunSettings.of(lines, day.toString(), asked(), digestOfRecord());
    Optional<String> obstacle =
        isResumed()
            ? folder.obstacleToResume(
                upgrade, Optional.ofNullable(resumeFrom).map(ValidateLinesCommand::path), settings)
            : folder.obstacle();
    if (obstacle.isPresent()) {
      throw invalid(obstacle.get());
    }
    if (resumeFrom != null
        || CheckpointLocator.lastIn(folder.path()).isPresent()
        || folder.isWhole(settings)) {
      return folder.upgrade(settings);
    }
    folder.begin(settings);
    return settings;
  }

  private boolean isResumed() {
    return resume || upgrade || resumeFrom != null;
  }

  /** {@return whether the heap of this process was nearly full after a collection} */
  boolean wasMemoryFull() {
    return memory.wasFull();
  }

  /** {@return a sentence that explains how to continue after the job has failed} */
  String adviceAfterFailure() {
    if (plain) {
      return "The plain loop writes no checkpoints. Run the same command again to start from the"
          + " beginning.";
    }
    return hasCheckpoint()
        ? "Run the same command with --resume to resume the job from its last checkpoint."
        : resumeFrom != null
            ? "There is no checkpoint since then. Run the same command again to resume from "
                + resumeFrom
                + "."
            : "There is no checkpoint. Run the same command again to start from the beginning.";
  }

  private boolean hasCheckpoint() {
    try {
      return CheckpointLocator.lastIn(path(out)).isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  private ParameterException invalid(String sentence) {
    return new ParameterException(command.commandLine(), sentence);
  }

  /** {@return the path; a text with a scheme such as s3:// or file:/ is used unchanged} */
  private static Path path(String text) {
    return text.contains(":/")
        ? new Path(text)
        : Path.fromLocalFile(new File(text).getAbsoluteFile());
  }
}
