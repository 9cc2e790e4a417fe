package org.unodc.cop.examples.programme.operation;

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

/** Where an embedded database keeps its files. It belongs to one service until that closes it. */
final class DatabaseDirectory implements Closeable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path server;
  // A lock ends with its process, however that ends.
  private final FileChannel lock;

  private DatabaseDirectory(Path server, FileChannel lock) {
    this.server = server;
    this.lock = lock;
  }

  /**
   * Takes a directory, which is made where there is none, and stops the server of a service that
   * was killed there.
   *
   * <p>Throws {@link IllegalStateException} where another service uses it, or that server does not
   * stop.
   */
  static DatabaseDirectory take(Path directory) throws IOException {
    Path absolute = directory.toAbsolutePath().normalize();
    Files.createDirectories(absolute);
    FileChannel lock =
        FileChannel.open(
            absolute.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!isTaken(lock)) {
      lock.close();
      throw new DirectoryInUseException(absolute);
    }
    DatabaseDirectory taken = new DatabaseDirectory(absolute.resolve("postgresql"), lock);
    taken.stopFormerServer();
    return taken;
  }

  /** {@return the files of the server} */
  Path server() {
    return server;
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }

  private static boolean isTaken(FileChannel lock) throws IOException {
    try {
      return lock.tryLock() != null;
    } catch (OverlappingFileLockException takenByThisProcess) {
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
      former.get().onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    } catch (CompletionException tooLate) {
      throw new IllegalStateException(
          "The database of a service that was killed, process %d, does not stop. Close what is connected to it."
              .formatted(former.get().pid()),
          tooLate);
    }
  }

  /** By now its number may be that of another process, even of the server of other files. */
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
