package org.unodc.cop.sdk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
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

/**
 * The file in which new content waits to replace the old. Its name tells the number of its process,
 * so that others can see whether it was left behind.
 */
final class Temporary implements AutoCloseable {
  private static final String PREFIX = ".cop-saving-";
  private static final Pattern NAME = Pattern.compile("\\.cop-saving-(\\d{1,18})-\\d{1,19}");

  /** The paths of those of this process, in the real places of their folders. */
  private static final Set<String> IN_USE = ConcurrentHashMap.newKeySet();

  private static final AtomicLong COUNT = new AtomicLong();

  private final Path path;
  private final FileChannel channel;

  private Temporary(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /** Creates an empty one. */
  static Temporary in(Path folder) throws IOException {
    while (true) {
      String name = PREFIX + ProcessHandle.current().pid() + '-' + COUNT.incrementAndGet();
      Path path = folder.resolve(name);
      IN_USE.add(path.toString());
      try {
        FileChannel channel =
            FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        lock(channel);
        return new Temporary(path, channel);
      } catch (FileAlreadyExistsException taken) {
        // A second copy of this class in the same process counts the same numbers.
        IN_USE.remove(path.toString());
      } catch (UnsupportedOperationException refusal) {
        IN_USE.remove(path.toString());
        throw new IOException("its file system offers no way to do that", refusal);
      } catch (IOException refusal) {
        IN_USE.remove(path.toString());
        throw refusal;
      }
    }
  }

  /** Removes those that no living process needs. */
  static void removeStale(Path folder) throws IOException {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, PREFIX + "*")) {
      for (Path path : found) {
        if (isStale(path)) {
          remove(path);
        }
      }
    } catch (DirectoryIteratorException refusal) {
      throw refusal.getCause();
    }
  }

  /** Gives it the permissions of a file, and group and owner if possible. */
  void takeAttributesOf(Path file) throws IOException {
    PosixFileAttributeView own = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    if (own == null) {
      return;
    }
    PosixFileAttributes model = Files.readAttributes(file, PosixFileAttributes.class);
    own.setPermissions(model.permissions());
    try {
      own.setGroup(model.group());
      own.setOwner(model.owner());
    } catch (FileSystemException refusal) {
      // Who may replace a file of somebody else may not always give one away.
      return;
    }
  }

  /** Writes the whole content and forces it to the disk. */
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
    channel.force(true);
  }

  /** Puts it in the place of another file, or of none. */
  void replace(Path target) throws IOException {
    Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Removes it, if it has not replaced a file. */
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
    // In a container the next process often has the number of the one before.
    boolean gone =
        process == ProcessHandle.current().pid()
            ? !IN_USE.contains(path.toString())
            : ProcessHandle.of(process).isEmpty();
    return gone && !isLocked(path);
  }

  /** Containers that share a folder do not see one another's processes, but their locks. */
  private static boolean isLocked(Path path) {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
      return channel.tryLock() == null;
    } catch (OverlappingFileLockException inUse) {
      return true;
    } catch (IOException withoutLocks) {
      return false;
    }
  }

  private static void lock(FileChannel channel) {
    try {
      channel.tryLock();
    } catch (IOException withoutLocks) {
      // Some file systems know no locks; there the number of the process has to do.
      return;
    }
  }

  private static void remove(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException refusal) {
      // The saving itself went well or failed for a reason of its own; a later one tries again.
      return;
    }
  }
}
