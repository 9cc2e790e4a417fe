package org.unodc.cop.examples.bulk;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.util.List;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.enumerate.NonSplittingRecursiveEnumerator;
import org.apache.flink.core.fs.Path;

/**
 * A file, or a folder with all files in it but those whose names begin with a dot or underscore.
 */
record InputFiles(Path root) {

  /** {@return the files in the order of their paths; throws where there is no such input} */
  List<Path> files() throws IOException {
    return new NonSplittingRecursiveEnumerator()
        .enumerateSplits(new Path[] {root}, 1).stream()
            .map(FileSourceSplit::path)
            .sorted(comparing(Path::toString))
            .toList();
  }

  /** {@return what a file of this input is called: its path in the folder} */
  String name(Path file) {
    String within = root.toUri().relativize(file.toUri()).getPath();
    return within.isEmpty() ? file.getName() : within;
  }

  /** {@return the lines of a file of this input} */
  LineReader read(Path file) throws IOException {
    return new LineReader(file.getFileSystem().open(file), name(file));
  }
}
