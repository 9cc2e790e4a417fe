package org.unodc.cop.tests.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Source texts in an optional directory "shared" beside the project. */
final class SharedFiles {
  private SharedFiles() {}

  /**
   * {@return the text file in a directory that begins with these words, or empty if it is absent}
   */
  static Optional<String> textIn(String folder, String words) {
    return folder(folder).flatMap(found -> textOf(found, words));
  }

  private static Optional<String> textOf(Path folder, String words) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .map(SharedFiles::text)
          .filter(text -> text.startsWith(words))
          .findFirst();
    } catch (IOException refusal) {
      throw new UncheckedIOException(refusal);
    }
  }

  private static Optional<Path> folder(String name) {
    return Stream.iterate(Path.of("").toAbsolutePath(), above -> above != null, Path::getParent)
        .map(above -> above.resolve("shared").resolve(name))
        .filter(Files::isDirectory)
        .findFirst();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException refusal) {
      throw new UncheckedIOException(refusal);
    }
  }
}
