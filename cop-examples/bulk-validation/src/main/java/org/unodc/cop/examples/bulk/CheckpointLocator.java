package org.unodc.cop.examples.bulk;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.flink.core.fs.FileStatus;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.Path;

/** Locates the checkpoints of the job. */
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
   * {@return the latest completed checkpoint; empty if there is none}
   *
   * @param out the folder of the report
   */
  static Optional<Path> lastIn(Path out) throws IOException {
    FileSystem files = out.getFileSystem();
    List<FileStatus> completed = new ArrayList<>();
    for (FileStatus job : list(files, folder(out))) {
      for (FileStatus checkpoint : list(files, job.getPath())) {
        Path metadata = new Path(checkpoint.getPath(), "_metadata");
        if (files.exists(metadata)) {
          completed.add(files.getFileStatus(metadata));
        }
      }
    }
    return completed.stream()
        .max(comparing(FileStatus::getModificationTime))
        .map(metadata -> metadata.getPath().getParent());
  }

  private static FileStatus[] list(FileSystem files, Path folder) throws IOException {
    return files.exists(folder) ? files.listStatus(folder) : new FileStatus[0];
  }
}
