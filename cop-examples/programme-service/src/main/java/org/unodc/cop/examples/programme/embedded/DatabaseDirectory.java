package org.unodc.cop.examples.programme.embedded;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The directory with the files of an embedded database. A lock reserves it for one service until
 * the service closes it.
 */
final class DatabaseDirectory implements Closeable {
  private static final Duration STOP_TIMEOUT = Duration.ofSeconds(60);

  private final Path server;
  // The operating system releases the lock if the process ends, even if it is killed.
  private final FileChannel lock;

  private DatabaseDirectory(Path server, FileChannel lock) {
    this.server = server;
    this.lock = lock;
  }

  /**
   * Locks a directory, which is created if it does not exist, and stops a database server that a
   * killed service left running there.
   *
   * @throws IllegalStateException if another service uses the directory, or if that server does not
   *     stop
   * @throws IOException if the directory or one of its files cannot be read or written
   */
  static DatabaseDirectory take(Path directory) throws IOException {
    Path absolute = directory.toAbsolutePath().normalize();
    Files.createDirectories(absolute);
    FileChannel lock =
        FileChannel.open(
            absolute.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!acquire(lock)) {
      lock.close();
      throw new DirectoryInUseException(absolute);
    }
    DatabaseDirectory locked = new DatabaseDirectory(absolute.resolve("postgresql"), lock);
    locked.stopFormerServer();
    return locked;
  }

  /** {@return the data directory of the server} */
  Path server() {
    return server;
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }

  private static boolean acquire(FileChannel lock) throws IOException {
    try {
      return lock.tryLock() != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    }
  }

  private void stopFormerServer() throws IOException {
    Optional<ProcessHandle> former = formerServer();
    if (former.isEmpty()) {
      return;
    }
    former.get().destroy();
    try {
      former.get().onExit().orTimeout(STOP_TIMEOUT.toSeconds(), TimeUnit.SECONDS).join();
    } catch (CompletionException timeout) {
      throw new IllegalStateException(
          "The database server of a killed service, process %d, does not stop. Close all connections to it."
              .formatted(former.get().pid()),
          timeout);
    }
  }

  /** Checks the command line, because the process id may belong to another process now. */
  private Optional<ProcessHandle> formerServer() throws IOException {
    Path file = server.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .findFirst()
          .map(String::strip)
          .map(Long::valueOf)
          .flatMap(ProcessHandle::of)
          .filter(process -> process.info().commandLine().orElse("").contains(server.toString()));
    }
  }
}
