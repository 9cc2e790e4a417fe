package org.unodc.cop.sdk.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.unodc.cop.sdk.internal.file.FileRefusalException;
import org.unodc.cop.sdk.internal.json.InputQuotation;

/**
 * A temporary file with new content that replaces an old file. Its name contains the number of its
 * process, so that other processes can detect whether it is stale.
 *
 * <p>On a disk, the channel is a {@link FileChannel}, and the file stays open and locked until it
 * has replaced the old one. In another file system, such as a ZIP archive, a file can be complete
 * only after it is closed.
 */
final class AtomicFileWriter implements AutoCloseable {
  private static final Logger LOGGER = LoggerFactory.getLogger(AtomicFileWriter.class);

  private static final String PREFIX = ".cop-saving-";
  private static final Pattern NAME = Pattern.compile("\\.cop-saving-(\\d{1,18})-\\d{1,19}");

  /** The paths of the temporary files of this process, in real folders without symbolic links. */
  private static final Set<String> IN_USE = ConcurrentHashMap.newKeySet();

  private static final AtomicLong COUNT = new AtomicLong();

  private final Path path;
  private final SeekableByteChannel channel;
  private @Nullable Path model;

  private AtomicFileWriter(Path path, SeekableByteChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /**
   * Creates an empty temporary file.
   *
   * @throws IOException if the file cannot be created
   */
  static AtomicFileWriter in(Path folder) throws IOException {
    while (true) {
      String name = PREFIX + ProcessHandle.current().pid() + '-' + COUNT.incrementAndGet();
      Path path = folder.resolve(name);
      IN_USE.add(path.toString());
      try {
        SeekableByteChannel channel =
            Files.newByteChannel(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        if (channel instanceof FileChannel disk) {
          lock(disk);
        }
        return new AtomicFileWriter(path, channel);
      } catch (FileAlreadyExistsException taken) {
        // A second copy of this class, from another class loader, uses the same numbers.
        IN_USE.remove(path.toString());
      } catch (UnsupportedOperationException refusal) {
        IN_USE.remove(path.toString());
        throw new FileRefusalException("io.not-supported", refusal);
      } catch (IOException refusal) {
        IN_USE.remove(path.toString());
        throw refusal;
      }
    }
  }

  /**
   * Removes the temporary files that no running process uses.
   *
   * @throws IOException if the folder cannot be listed
   */
  static void removeStale(Path folder) throws IOException {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, PREFIX + "*")) {
      for (Path path : found) {
        if (isStale(path) && remove(path)) {
          LOGGER.debug("Removed the stale temporary file {}", InputQuotation.safe(path.toString()));
        }
      }
    } catch (DirectoryIteratorException refusal) {
      throw refusal.getCause();
    }
  }

  /**
   * Takes over the permissions of a file, and its group and owner if possible: before the content
   * is written, or else as soon as the file can be seen.
   *
   * @throws IOException if the permissions cannot be read or set
   */
  void takeAttributesOf(Path file) throws IOException {
    if (channel instanceof FileChannel) {
      copyAttributesOf(file);
    } else {
      model = file;
    }
  }

  private void copyAttributesOf(Path file) throws IOException {
    PosixFileAttributeView own = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    if (own == null) {
      return;
    }
    PosixFileAttributes attributes = Files.readAttributes(file, PosixFileAttributes.class);
    own.setPermissions(attributes.permissions());
    try {
      own.setGroup(attributes.group());
      own.setOwner(attributes.owner());
    } catch (FileSystemException refusal) {
      // A user who may replace a file is not always allowed to change its owner.
      return;
    }
  }

  /**
   * Writes the whole content and forces it to the disk.
   *
   * @throws IOException if the content cannot be written
   */
  void write(CopFiles.Content content) throws IOException {
    try (OutputStream stream =
        new BufferedOutputStream(Channels.newOutputStream(channel)) {
          @Override
          public void close() throws IOException {
            flush(); // the channel is still needed
          }
        }) {
      content.writeTo(stream);
    }
    if (channel instanceof FileChannel disk) {
      disk.force(true);
      return;
    }
    channel.close();
    if (model != null) {
      copyAttributesOf(model);
    }
  }

  /**
   * Moves the temporary file to the target and replaces an existing file.
   *
   * @throws IOException if the file cannot be moved in one step
   */
  void replace(Path target) throws IOException {
    // A disk ignores the second option; a ZIP archive, which moves in one step anyway, needs it.
    Files.move(path, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Closes the temporary file, and removes it if it was not moved. */
  @Override
  public void close() throws IOException {
    channel.close();
    remove(path);
    IN_USE.remove(path.toString());
  }

  private static boolean isStale(Path path) {
    Matcher name = NAME.matcher(path.getFileName().toString());
    if (!name.matches()) {
      return false;
    }
    long process = Long.parseLong(name.group(1));
    // In a container, the next process often has the same number as the previous one.
    boolean gone =
        process == ProcessHandle.current().pid()
            ? !IN_USE.contains(path.toString())
            : ProcessHandle.of(process).isEmpty();
    return gone && !isLocked(path);
  }

  /** Containers that share a folder see each other's locks, but not each other's processes. */
  private static boolean isLocked(Path path) {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
      return channel.tryLock() == null;
    } catch (OverlappingFileLockException inUse) {
      return true;
    } catch (IOException | UnsupportedOperationException withoutLocks) {
      return false;
    }
  }

  private static void lock(FileChannel channel) {
    try {
      channel.tryLock();
    } catch (IOException withoutLocks) {
      // Some file systems do not support locks; then only the number of the process counts.
      return;
    }
  }

  /** Removes a file if possible, and returns whether it did. */
  private static boolean remove(Path path) {
    try {
      return Files.deleteIfExists(path);
    } catch (IOException refusal) {
      // This does not change the result of saving; a later save tries again.
      return false;
    }
  }
}
