package org.unodc.cop.examples.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.flink.api.common.JobID;
import org.apache.flink.core.fs.FileStatus;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.FileSystem.WriteMode;
import org.apache.flink.core.fs.Path;
import tools.jackson.core.JacksonException;

/**
 * The folder of a report. It has the settings of its run, and a marker if the report is complete.
 *
 * @param path the path of the folder
 * @param name the path as the user wrote it, for messages
 */
record ReportFolder(Path path, String name) {
  private static final Pattern JOB_ID = Pattern.compile("[0-9a-f]{32}");
  private static final int ATTEMPTS = 5;

  Path findings() {
    return new Path(path, "findings");
  }

  Path statistics() {
    return new Path(path, "statistics");
  }

  /** {@return the folder of the lines that could not be read} */
  Path refused() {
    return new Path(path, "refused");
  }

  /** {@return a sentence that explains why a new run cannot use this folder; empty if it can} */
  Optional<String> obstacle() throws IOException {
    boolean hasCheckpoint = CheckpointLocator.lastIn(path).isPresent();
    if (isEnded()) {
      return Optional.of(name + " already contains a report. Choose another folder.");
    }
    if (!hasCheckpoint && (hasFinishedPart(findings()) || hasFinishedPart(statistics()))) {
      return Optional.of(
          name + " already contains a report, but no checkpoint. Choose another folder.");
    }
    return hasCheckpoint
        ? Optional.of(
            name
                + " already contains a part of a report. Choose another folder, or resume that job"
                + " with --resume.")
        : Optional.empty();
  }

  /**
   * {@return a sentence that explains why a run cannot resume the job of this folder; empty if it
   * can}
   *
   * @param upgrade whether the run may judge the remaining lines by other rules
   * @param from the savepoint that the run names; empty if it resumes from the last in this folder
   * @param settings the settings of the run
   */
  Optional<String> obstacleToResume(boolean upgrade, Optional<Path> from, RunSettings settings)
      throws IOException {
    if (isEnded()) {
      return Optional.of(name + " contains a complete report: that job has ended.");
    }
    Optional<RunSettings> before = settings();
    if (before.isEmpty()) {
      return Optional.of(name + " contains no job to resume: it has no readable file run.json.");
    }
    Optional<String> difference = before.get().differenceTo(settings, name);
    if (difference.isPresent()) {
      return difference;
    }
    if (!upgrade && !before.get().lastRules().equals(settings.lastRules())) {
      return Optional.of(
          "The job in "
              + name
              + " judged lines by the rules "
              + before.get().lastRules()
              + ", but this program has the rules "
              + settings.lastRules()
              + ". Resume it with the program that started it, judge the remaining lines by the"
              + " rules of this program with --upgrade, or choose another folder.");
    }
    if (isWhole(settings)) {
      return Optional.empty();
    }
    if (hasFinishedPart(statistics())) {
      return Optional.of(drained());
    }
    if (from.isPresent()) {
      return obstacleToResumeFrom(from.get());
    }
    return CheckpointLocator.lastIn(path).isEmpty() && hasFinishedPart(findings())
        ? Optional.of(
            name
                + " already contains a part of a report, but no checkpoint. If the job was stopped"
                + " with a savepoint in another folder, resume it with --resume-from and the path"
                + " of the savepoint; otherwise choose another folder.")
        : Optional.empty();
  }

  private Optional<String> obstacleToResumeFrom(Path savepoint) throws IOException {
    Path metadata = new Path(savepoint, "_metadata");
    if (!savepoint.getFileSystem().exists(metadata)) {
      return Optional.of("There is no complete savepoint at " + savepoint + ".");
    }
    Optional<Path> last = CheckpointLocator.lastIn(path);
    boolean hasLater =
        last.isPresent()
            && files().getFileStatus(new Path(last.get(), "_metadata")).getModificationTime()
                > savepoint.getFileSystem().getFileStatus(metadata).getModificationTime();
    return hasLater
        ? Optional.of(
            name
                + " has a later checkpoint than "
                + savepoint
                + ", so findings would be repeated. Resume from the last one with --resume.")
        : Optional.empty();
  }

  /** {@return whether the report is complete and marked as such} */
  boolean isEnded() throws IOException {
    return files().exists(marker());
  }

  /** {@return whether the job of this folder has read all files to their ends} */
  boolean isWhole(RunSettings settings) throws IOException {
    return ReportStatistics.in(statistics()).filesRead() == settings.files().size();
  }

  /**
   * {@return a sentence that explains why the report is incomplete, after its job has ended}
   *
   * @param savepoint the last savepoint of the job; empty if it is not known
   */
  String reasonWhyNotWhole(Optional<Path> savepoint) throws IOException {
    if (hasFinishedPart(statistics())) {
      return drained();
    }
    String stopped = "The job was stopped before it had read all files";
    String with = savepoint.map(at -> stopped + ", with the savepoint " + at).orElse(stopped);
    String folder = CheckpointLocator.savepoints(path).getPath();
    return savepoint.filter(at -> !at.getParent().getPath().equals(folder)).isPresent()
        ? with
            + ". Run the same command again with --resume-from "
            + savepoint.get()
            + ", and with --upgrade if this program has other rules then."
        : with
            + ". Run the same command again with --resume, or with --upgrade if this program has"
            + " other rules then.";
  }

  private String drained() {
    return "The job in "
        + name
        + " was stopped with --drain before it had read all files. Its report is not complete and"
        + " cannot be continued. Choose another folder.";
  }

  /**
   * Keeps that the remaining lines, if there are any, are judged by the rules of these settings.
   *
   * @return the settings of the run from now on
   */
  RunSettings upgrade(RunSettings settings) throws IOException {
    RunSettings before = settings().orElse(settings);
    RunSettings upgraded = isWhole(before) ? before : before.upgradedTo(settings.lastRules());
    if (!upgraded.equals(before)) {
      write(upgraded);
    }
    return upgraded;
  }

  /** Removes unfinished files of a run that ended before its first checkpoint, and begins anew. */
  void begin(RunSettings settings) throws IOException {
    removeUnfinishedFiles();
    files().mkdirs(findings());
    files().mkdirs(statistics());
    write(settings);
  }

  /** Keeps the id of a job, before it is submitted. */
  void submit(RunSettings settings, JobID job) throws IOException {
    write(settings.withJob(job.toHexString()));
  }

  /** Replaces the file of the settings at once: an object store does so when a file is closed. */
  private void write(RunSettings settings) throws IOException {
    Path file = files().isDistributedFS() ? settingsFile() : new Path(path, ".run.json");
    try (OutputStream out = files().create(file, WriteMode.OVERWRITE)) {
      settings.write(out);
    }
    if (!file.equals(settingsFile())) {
      files().rename(file, settingsFile());
    }
  }

  /** Marks the report as complete, and removes what only an interrupted run needs. */
  void end() throws IOException {
    files().create(marker(), WriteMode.OVERWRITE).close();
    removeUnfinishedFiles();
  }

  private void removeUnfinishedFiles() throws IOException {
    for (Path folder : new Path[] {findings(), statistics(), refused()}) {
      removeUnfinishedFiles(folder);
    }
    removeCheckpoints();
  }

  private void removeUnfinishedFiles(Path folder) throws IOException {
    for (FileStatus file : list(folder)) {
      if (file.isDir()) {
        removeUnfinishedFiles(file.getPath());
      } else if (isUnfinished(file)) {
        files().delete(file.getPath(), false);
      }
    }
  }

  /**
   * Removes the folders of jobs. One that remains is harmless, because the marker is read first.
   */
  private void removeCheckpoints() throws IOException {
    Path checkpoints = CheckpointLocator.folder(path);
    for (FileStatus job : list(checkpoints)) {
      if (JOB_ID.matcher(job.getPath().getName()).matches()) {
        removeJob(job.getPath());
      }
    }
    if (files().exists(checkpoints) && list(checkpoints).length == 0) {
      files().delete(checkpoints, false);
    }
  }

  /** Repeats attempts, because Flink may be removing the same files in the background. */
  private void removeJob(Path job) throws IOException {
    for (int attempt = 1; attempt <= ATTEMPTS && files().exists(job); attempt++) {
      try {
        files().delete(job, true);
      } catch (IOException e) {
        // The next attempt lists the files again.
      }
    }
  }

  private boolean hasFinishedPart(Path folder) throws IOException {
    for (FileStatus file : list(folder)) {
      if (!isUnfinished(file)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnfinished(FileStatus file) {
    String name = file.getPath().getName();
    return name.startsWith(".") && name.contains(".inprogress");
  }

  /** {@return the settings of the last run; empty if there was none} */
  Optional<RunSettings> settings() throws IOException {
    if (!files().exists(settingsFile())) {
      return Optional.empty();
    }
    try (InputStream in = files().open(settingsFile())) {
      return Optional.of(RunSettings.read(in));
    } catch (JacksonException e) {
      return Optional.empty(); // the run ended while it wrote this file
    }
  }

  private FileStatus[] list(Path folder) throws IOException {
    return files().exists(folder) ? files().listStatus(folder) : new FileStatus[0];
  }

  private Path settingsFile() {
    return new Path(path, "run.json");
  }

  private Path marker() {
    return new Path(path, "_SUCCESS");
  }

  private FileSystem files() throws IOException {
    return path.getFileSystem();
  }
}
