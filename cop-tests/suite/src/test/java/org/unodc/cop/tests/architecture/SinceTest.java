package org.unodc.cop.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.tests.checkout.LibraryFolders;

/**
 * Each module and each exported package says in which version it appeared. A type or a member says
 * it only if it is younger than its package.
 */
class SinceTest {
  private static final Pattern EXPORTS = Pattern.compile("exports ([\\w.]+);");

  static Stream<Path> files() {
    return LibraryFolders.mainCode().flatMap(SinceTest::files);
  }

  private static Stream<Path> files(Path sources) {
    Path module = sources.resolve("module-info.java");
    try {
      return Stream.concat(
          Stream.of(module),
          EXPORTS
              .matcher(Files.readString(module))
              .results()
              .map(exported -> exported.group(1).replace('.', '/') + "/package-info.java")
              .map(sources::resolve));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void findsThePackagesOfBothModules() {
    assertThat(files()).hasSizeGreaterThan(50);
  }

  @ParameterizedTest
  @MethodSource("files")
  void namesTheVersionInWhichItAppeared(Path file) throws IOException {
    assertThat(Files.readString(file)).containsPattern("\\R \\* @since \\d+\\.\\d+\\.\\d+\\R \\*/");
  }
}
