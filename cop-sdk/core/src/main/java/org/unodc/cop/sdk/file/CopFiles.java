package org.unodc.cop.sdk.file;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.unodc.cop.sdk.internal.file.CheckedIo;
import org.unodc.cop.sdk.internal.file.FileRefusalException;
import org.unodc.cop.sdk.internal.file.TableBytes;
import org.unodc.cop.sdk.internal.json.InputQuotation;
import org.unodc.cop.sdk.problem.CopException;

/**
 * Saves files atomically: even after a killed program or a power failure, the file has either its
 * old content or its new content.
 *
 * <p>The content is written to a temporary file in the same folder, is forced to the disk, and
 * replaces the old file in one step. Then the folder is forced to the disk. If a killed program
 * leaves a temporary file {@code .cop-saving-…}, the next save into the same folder removes it.
 *
 * <p>If the path is a symbolic link, the link stays and its target is replaced. The file keeps its
 * permissions, and its owner and group if the system allows that. Hard links to the file keep the
 * old content. Only regular files are replaced, not folders, devices or pipes.
 *
 * <p>The path may be of any file system that can move a file in one step, such as that of a ZIP
 * archive, which is itself written when it is closed.
 *
 * <p>Example:
 *
 * <pre>{@code
 * CopFiles.save("{\"format\": \"cop/1\", \"id\": \"harbours-cop\"}", folder.resolve("conference.json"));
 * }</pre>
 */
public final class CopFiles {
  private static final Logger LOGGER = LoggerFactory.getLogger(CopFiles.class);

  /** Maximum number of symbolic links in a row, the same as in Linux. */
  private static final int MAX_LINKS = 40;

  private CopFiles() {}

  /**
   * Saves these bytes as this file and replaces an existing file.
   *
   * @throws CopException if the file cannot be written; the old file is then unchanged, unless only
   *     the last step failed, which forces the folder to the disk
   */
  public static void save(byte[] content, Path file) {
    requireNonNull(content, "content");
    requireNonNull(file, "file");
    save(stream -> stream.write(content), file);
  }

  /**
   * Saves a text in UTF-8 as this file and replaces an existing file.
   *
   * @throws CopException if the text contains an unpaired surrogate, or if the file cannot be
   *     written
   */
  public static void save(String text, Path file) {
    requireNonNull(text, "text");
    requireNonNull(file, "file");
    save(TableBytes.utf8(text), file);
  }

  /**
   * Saves the content that is written to a stream as this file and replaces an existing file. If
   * the content throws an exception, the old file stays.
   *
   * <p>Exceptions of the content other than {@link IOException} and {@link
   * java.io.UncheckedIOException} are passed on.
   *
   * @throws CopException if the file cannot be written, or if the content throws an {@link
   *     IOException} or an {@link java.io.UncheckedIOException}, which becomes the cause
   */
  public static void save(Content content, Path file) {
    CheckedIo.writing(CheckedIo.named(file), () -> replace(target(file), content));
  }

  private static void replace(Path file, Content content) throws IOException {
    Path folder = folder(file).toRealPath();
    Path target = folder.resolve(file.getFileName());
    AtomicFileWriter.removeStale(folder);
    boolean replaces = Files.exists(target);
    try (AtomicFileWriter temporary = AtomicFileWriter.in(folder)) {
      if (replaces) {
        temporary.takeAttributesOf(target);
      }
      temporary.write(content);
      temporary.replace(target);
    }
    force(folder);
    if (replaces) {
      LOGGER.info("Replaced the file {}", InputQuotation.safe(target.toString()));
    } else {
      LOGGER.debug("Created the file {}", InputQuotation.safe(target.toString()));
    }
  }

  /** Only the disks of POSIX systems can open a folder, and only there is forcing it necessary. */
  private static void force(Path folder) throws IOException {
    if (folder.getFileSystem().equals(FileSystems.getDefault())
        && Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  /** The absolute path of the file, after symbolic links are followed. */
  private static Path target(Path file) throws IOException {
    Path target = CheckedIo.notFolder(file).toAbsolutePath();
    for (int links = 0; Files.isSymbolicLink(target); links++) {
      if (links == MAX_LINKS) {
        throw new FileSystemLoopException(file.toString());
      }
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      throw new FileRefusalException("io.not-regular");
    }
    if (Files.exists(target) && !Files.isWritable(target)) {
      // The system would allow replacing it, but a read-only file is meant to stay.
      throw new AccessDeniedException(file.toString());
    }
    return target;
  }

  /** Only a root has no parent, and a root is a folder, which has been rejected before. */
  private static Path folder(Path file) {
    return requireNonNull(file.getParent());
  }

  /** The content of a file to save. */
  @FunctionalInterface
  public interface Content {
    /**
     * Writes the whole content to a stream, and may close the stream.
     *
     * @throws IOException if the content cannot be written
     */
    void writeTo(OutputStream stream) throws IOException;
  }
}
