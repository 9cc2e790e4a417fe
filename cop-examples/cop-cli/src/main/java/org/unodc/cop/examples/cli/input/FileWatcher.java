package org.unodc.cop.examples.cli.input;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.unodc.cop.examples.cli.text.CommandText;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;

/**
 * Waits until a file changes. It watches the directories of the files, because many editors replace
 * a file instead of writing to it.
 */
public final class FileWatcher implements AutoCloseable {
  /** A change ends when nothing happened for this time, because an editor takes several steps. */
  private static final long QUIET_MILLISECONDS = 200;

  private final WatchService service;
  private final ImmutableList<Path> inputs;

  private FileWatcher(WatchService service, ImmutableList<Path> inputs) {
    this.service = service;
    this.inputs = inputs;
  }

  /**
   * {@return a watcher of these files and directories; a change is noticed from now on}
   *
   * @throws CopException if a directory cannot be watched
   */
  public static FileWatcher of(List<Path> inputs) {
    ImmutableList<Path> all =
        inputs.stream().flatMap(FileWatcher::withTarget).distinct().collect(toImmutableList());
    try {
      FileWatcher watcher = new FileWatcher(FileSystems.getDefault().newWatchService(), all);
      watcher.register();
      return watcher;
    } catch (IOException | UncheckedIOException e) {
      String reason = String.valueOf(e.getMessage());
      throw new CopException(
          ImmutableList.of(
              Problem.of(
                  ProblemCode.FILE,
                  CommandText.message(
                      "reading.watchFailed",
                      inputs.stream().map(Path::toString).toList(),
                      reason))),
          e);
    }
  }

  /**
   * Waits for a change, and then until no other follows at once.
   *
   * @return the file that changed first
   * @throws InterruptedException if the thread is interrupted
   */
  public Path awaitChange() throws InterruptedException {
    Optional<Path> changed = Optional.empty();
    while (changed.isEmpty()) {
      changed = change(service.take());
    }
    WatchKey next = service.poll(QUIET_MILLISECONDS, TimeUnit.MILLISECONDS);
    while (next != null) {
      change(next);
      next = service.poll(QUIET_MILLISECONDS, TimeUnit.MILLISECONDS);
    }
    try {
      register();
    } catch (IOException | UncheckedIOException e) {
      // The directory was removed meanwhile. Reading the input reports it.
    }
    return changed.get();
  }

  @Override
  public void close() {
    try {
      service.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Also registers directories that were created since the last call. */
  private void register() throws IOException {
    for (Path input : inputs) {
      if (Files.isDirectory(input)) {
        try (Stream<Path> tree = Files.walk(input)) {
          for (Path directory : tree.filter(Files::isDirectory).toList()) {
            register(directory);
          }
        }
      } else if (input.getParent() != null) {
        register(input.getParent());
      }
    }
  }

  private void register(Path directory) throws IOException {
    directory.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
  }

  /** {@return the input that an event concerns; the directory itself if events were lost} */
  private Optional<Path> change(WatchKey key) {
    Path directory = (Path) key.watchable();
    List<WatchEvent<?>> events = key.pollEvents();
    key.reset();
    return events.stream()
        .map(event -> event.context() instanceof Path name ? directory.resolve(name) : directory)
        .filter(this::isInput)
        .findFirst();
  }

  private boolean isInput(Path changed) {
    return inputs.stream()
        .anyMatch(
            input ->
                changed.equals(input)
                    || input.getParent() != null && changed.equals(input.getParent())
                    || changed.startsWith(input)
                        && (Files.isDirectory(changed) || InputFormat.byName(changed).isPresent()));
  }

  /** {@return the path, and that of the file to which it leads} */
  private static Stream<Path> withTarget(Path input) {
    Path absolute = input.toAbsolutePath().normalize();
    try {
      return Stream.of(absolute, absolute.toRealPath());
    } catch (IOException e) {
      return Stream.of(absolute);
    }
  }
}
