package org.unodc.cop.examples.bulk;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.flink.core.fs.FileStatus;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.Path;

/** Locates the checkpoints and the savepoints of the job. */
final class CheckpointLocator {
  private CheckpointLocator() {}

  /**
   * {@return the folder for the checkpoints of a report}
   *
   * @param out the folder of the report
   */
  static Path folder(Path out) {
    return new Path(out, "checkpoints");
  }

  /**
   * {@return the folder for the savepoints of a report, which an operator orders}
   *
   * @param out the folder of the report
   */
  static Path savepoints(Path out) {
    return new Path(out, "savepoints");
  }

  /**
   * {@return the latest completed checkpoint or savepoint; empty if there is none}
   *
   * @param out the folder of the report
   */
  static Optional<Path> lastIn(Path out) throws IOException {
    FileSystem files = out.getFileSystem();
    List<FileStatus> completed = new ArrayList<>();
    for (FileStatus job : list(files, folder(out))) {
      addCompleted(files, job.getPath(), completed);
    }
    addCompleted(files, savepoints(out), completed);
    return completed.stream()
        .max(comparing(FileStatus::getModificationTime))
        .map(metadata -> metadata.getPath().getParent());
  }

  private static void addCompleted(FileSystem files, Path folder, List<FileStatus> completed)
      throws IOException {
    for (FileStatus checkpoint : list(files, folder)) {
      Path metadata = new Path(checkpoint.getPath(), "_metadata");
      if (files.exists(metadata)) {
        completed.add(files.getFileStatus(metadata));
      }
    }
  }

  private static FileStatus[] list(FileSystem files, Path folder) throws IOException {
    return files.exists(folder) ? files.listStatus(folder) : new FileStatus[0];
  }
}
