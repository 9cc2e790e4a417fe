package org.unodc.cop.examples.bulk;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.List;
import java.util.Locale;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.enumerate.NonSplittingRecursiveEnumerator;
import org.apache.flink.core.fs.Path;

/**
 * The input: a file, or all files in a folder except those whose names begin with a dot or an
 * underscore.
 *
 * @param root the path of the file or folder
 */
record InputFiles(Path root) {

  /**
   * {@return the files in the order of their paths}
   *
   * @throws IOException if the root does not exist or cannot be listed
   */
  List<Path> files() throws IOException {
    return new NonSplittingRecursiveEnumerator()
        .enumerateSplits(new Path[] {root}, 1).stream()
            .map(FileSourceSplit::path)
            .sorted(comparing(Path::toString))
            .toList();
  }

  /** {@return the path of a file relative to the root, or its name if the root is the file} */
  String name(Path file) {
    String relative = root.toUri().relativize(file.toUri()).getPath();
    return relative.isEmpty() ? file.getName() : relative;
  }

  /** {@return a reader of the lines of a file, which is decompressed if its name ends with .gz} */
  LineReader open(Path file) throws IOException {
    InputStream in = file.getFileSystem().open(file);
    boolean isCompressed = file.getName().toLowerCase(Locale.ROOT).endsWith(".gz");
    return new LineReader(isCompressed ? new GzipFileStream(in, name(file)) : in, name(file));
  }

  /** {@return whether the root is a folder that has this path in it, or is this path} */
  boolean contains(Path path) throws IOException {
    if (!root.getFileSystem().getFileStatus(root).isDir()
        || !root.getFileSystem().getUri().equals(path.getFileSystem().getUri())) {
      return false;
    }
    return root.getFileSystem().isDistributedFS()
        ? (path.getPath() + "/").startsWith(root.getPath().replaceFirst("/*$", "/"))
        : real(path).startsWith(real(root));
  }

  /** {@return the local path without symbolic links; a part that does not exist is unchanged} */
  private static java.nio.file.Path real(Path path) throws IOException {
    java.nio.file.Path local = Paths.get(path.toUri());
    java.nio.file.Path existing = local;
    while (!Files.exists(existing)) {
      existing = existing.getParent();
    }
    return existing.toRealPath().resolve(existing.relativize(local));
  }
}
