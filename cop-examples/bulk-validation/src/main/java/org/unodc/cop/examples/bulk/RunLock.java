package org.unodc.cop.examples.bulk;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.Optional;
import org.apache.flink.core.fs.Path;
import org.jspecify.annotations.Nullable;

/**
 * The lock on the folder of a report, which one run at a time can hold. The operating system
 * releases it when the process ends. A distributed file system such as S3 has no locks, so that
 * every run gets one there.
 */
final class RunLock implements Closeable {
  private final @Nullable FileChannel channel;

  private RunLock(@Nullable FileChannel channel) {
    this.channel = channel;
  }

  /** {@return the lock; empty if another run holds it} */
  static Optional<RunLock> on(Path folder) throws IOException {
    if (folder.getFileSystem().isDistributedFS()) {
      return Optional.of(new RunLock(null));
    }
    java.nio.file.Path local = Files.createDirectories(Paths.get(folder.toUri()));
    FileChannel channel = FileChannel.open(local.resolve(".lock"), CREATE, WRITE);
    if (isLocked(channel)) {
      return Optional.of(new RunLock(channel));
    }
    channel.close();
    return Optional.empty();
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false; // another run in this JVM holds the lock
    }
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
    }
  }
}
