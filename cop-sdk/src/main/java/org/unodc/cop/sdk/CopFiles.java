package org.unodc.cop.sdk;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import org.unodc.cop.sdk.codec.Access;
import org.unodc.cop.sdk.codec.table.FileBytes;

/**
 * Saves files so that nobody ever finds half of one: whatever happens, even a killed program or a
 * power failure, the file has its old content or its new one.
 *
 * <p>The content goes to a temporary file in the same folder, is forced to the disk, and replaces
 * the old file in one step; then the folder is forced too. A temporary {@code .cop-saving-…} that a
 * killed program left is removed by the next save into its folder.
 *
 * <p>A symbolic link stays, and what it leads to is replaced. The file keeps its permissions, and
 * its owner and group where the system allows that; other names of it (hard links) keep the old
 * content. Only regular files are replaced: no folders, devices or pipes.
 */
public final class CopFiles {
  /** As many links in a row as Linux follows. */
  private static final int MOST_LINKS = 40;

  private CopFiles() {}

  /**
   * Saves these bytes as this file; a file that exists is replaced.
   *
   * <p>Throws {@link CopException} where that is not possible; the old file is then as it was, save
   * where only the last step failed, the forcing of the folder.
   */
  public static void save(byte[] content, Path file) {
    save(stream -> stream.write(content), file);
  }

  /** Does the same with a text, in UTF-8; one with half of a character is refused. */
  public static void save(String text, Path file) {
    save(FileBytes.utf8(text), file);
  }

  /**
   * Does the same with what is written to a stream; where the content throws, the old file stays.
   *
   * <p>An {@link IOException} of the content, even an unchecked one, becomes the cause of a {@link
   * CopException}; other exceptions are passed on.
   */
  public static void save(Content content, Path file) {
    Access.writing("The file " + file, () -> replace(target(file), content));
  }

  private static void replace(Path file, Content content) throws IOException {
    Path folder = folder(file).toRealPath();
    Path target = folder.resolve(file.getFileName());
    Temporary.removeStale(folder);
    try (Temporary temporary = Temporary.in(folder)) {
      if (Files.exists(target)) {
        temporary.takeAttributesOf(target);
      }
      temporary.write(content);
      temporary.replace(target);
    }
    force(folder);
  }

  /** A folder can be opened, and has to be forced, on POSIX systems alone. */
  private static void force(Path folder) throws IOException {
    if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  /** The absolute place of what a file, or a link to one, is. */
  private static Path target(Path file) throws IOException {
    Path target = Access.notFolder(file).toAbsolutePath();
    for (int links = 0; Files.isSymbolicLink(target); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemLoopException(file.toString());
      }
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      throw new FileSystemException(file.toString(), null, "it is no regular file");
    }
    if (Files.exists(target) && !Files.isWritable(target)) {
      // It could be replaced, but is not meant to be.
      throw new AccessDeniedException(file.toString());
    }
    return target;
  }

  /** Only the root has none, which is a folder itself. */
  private static Path folder(Path file) {
    return requireNonNull(file.getParent());
  }

  /** What is to be saved. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it to a stream, which may be closed or stay open. */
    void writeTo(OutputStream stream) throws IOException;
  }
}
