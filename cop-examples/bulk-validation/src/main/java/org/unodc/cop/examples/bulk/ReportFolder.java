package org.unodc.cop.examples.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.regex.Pattern;
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

  /**
   * {@return a sentence that says why the run cannot use this folder; empty if it can}
   *
   * @param resume whether the run resumes an earlier one
   * @param settings the settings of the run
   */
  Optional<String> obstacle(boolean resume, RunSettings settings) throws IOException {
    boolean hasCheckpoint = CheckpointLocator.lastIn(path).isPresent();
    if (files().exists(marker())) {
      return Optional.of(
          resume
              ? name + " contains a complete report: that job has ended."
              : name + " already contains a report. Choose another folder.");
    }
    if (!hasCheckpoint && (hasFinishedPart(findings()) || hasFinishedPart(statistics()))) {
      return Optional.of(
          name + " already contains a report, but no checkpoint. Choose another folder.");
    }
    if (resume) {
      Optional<RunSettings> before = settings();
      return before.isEmpty()
          ? Optional.of(name + " contains no job to resume: it has no readable file run.json.")
          : before.get().differenceTo(settings, name);
    }
    return hasCheckpoint
        ? Optional.of(
            name
                + " already contains a part of a report. Choose another folder, or resume that job"
                + " with --resume.")
        : Optional.empty();
  }

  /** Removes unfinished files of a run that ended before its first checkpoint, and begins anew. */
  void begin(RunSettings settings) throws IOException {
    removeUnfinishedFiles();
    files().mkdirs(findings());
    files().mkdirs(statistics());
    try (OutputStream out = files().create(settingsFile(), WriteMode.OVERWRITE)) {
      settings.write(out);
    }
  }

  /** Marks the report as complete, and removes what only an interrupted run needs. */
  void end() throws IOException {
    files().create(marker(), WriteMode.OVERWRITE).close();
    removeUnfinishedFiles();
  }

  private void removeUnfinishedFiles() throws IOException {
    for (Path folder : new Path[] {findings(), statistics()}) {
      for (FileStatus file : list(folder)) {
        if (isUnfinished(file)) {
          files().delete(file.getPath(), false);
        }
      }
    }
    removeCheckpoints();
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

  private Optional<RunSettings> settings() throws IOException {
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
