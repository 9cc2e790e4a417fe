package org.unodc.cop.tests.stranger;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The projects of users, as they would write them. They are not modules of the build. */
final class StrangerProjects {
  /** The directory that contains the projects. */
  static final Path HOME = Path.of("..", "strangers");

  /** What a build of a project makes. */
  private static final Set<String> MADE = Set.of("target", "node_modules", "out", "schema");

  private StrangerProjects() {}

  /** {@return the directories of all projects, in the order of their names} */
  static List<Path> all() {
    try (Stream<Path> folders = Files.list(HOME)) {
      return folders
          .filter(Files::isDirectory)
          .filter(folder -> !folder.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the files that a user writes for a project} */
  static List<Path> files(Path project) {
    try (Stream<Path> files = Files.walk(project)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !isMade(project.relativize(file)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the copy of a project in another directory} */
  static Path copy(Path project, Path elsewhere) throws IOException {
    Path copy = elsewhere.resolve(project.getFileName());
    for (Path file : files(project)) {
      Path target = copy.resolve(project.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
    return copy;
  }

  /** {@return whether the search path of this system has a program} */
  static boolean isThere(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  /** Runs a command, whose output becomes that of the test. {@return its exit code} */
  static int run(Path folder, String... command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    process.inputReader().lines().forEach(System.out::println);
    return process.waitFor();
  }

  private static boolean isMade(Path file) {
    return MADE.contains(file.getName(0).toString())
        || file.getFileName().toString().endsWith(".d.ts");
  }
}
