package org.unodc.cop.tests.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Packages have a limited size, file names are unique, and packages have no cyclic dependencies.
 */
class LayoutTest {
  private static final Path ROOT = Path.of("..", "..");

  /** The projects of users. Each stands alone, so that two may have files of the same name. */
  private static final Path STRANGERS = Path.of("cop-tests", "strangers");

  private static final int MAX_FILES_IN_PACKAGE = 45;

  /** The packages for Jackson 2 and Jackson 3 have types of the same names. */
  private static final Path TWINS = Path.of("org", "unodc", "cop", "sdk", "jackson2");

  @Test
  void noPackageHasTooManyFiles() {
    Map<Path, Long> tooLarge =
        mainFiles().collect(groupingBy(Path::getParent, TreeMap::new, counting()));
    tooLarge.values().removeIf(files -> files <= MAX_FILES_IN_PACKAGE);

    assertThat(tooLarge).isEmpty();
  }

  @Test
  void noTwoFilesHaveTheSameName() {
    Map<String, List<Path>> byName =
        mainFiles()
            .filter(file -> !file.getParent().endsWith(TWINS))
            .filter(file -> !isPage(file))
            .collect(
                groupingBy(
                    file -> file.getFileName().toString(), TreeMap::new, Collectors.toList()));
    byName.values().removeIf(files -> files.size() == 1);

    assertThat(byName).isEmpty();
  }

  @Test
  void noPackageIsPartOfACycle() {
    slices().matching("org.unodc.cop.(**)").should().beFreeOfCycles().check(Sources.LIBRARY);
  }

  /**
   * The share of the files of a module that are part of a cycle of files does not exceed a limit in
   * percent.
   */
  @ParameterizedTest
  @CsvSource({"org.unodc.cop.domain, 18", "org.unodc.cop.sdk, 18"})
  void fewFilesArePartOfCycles(String module, int maxPercent) {
    FileGraph graph = FileGraph.of(module);
    List<Set<String>> circles = graph.circles();
    int inCircles = circles.stream().mapToInt(Set::size).sum();

    assertThat(100.0 * inCircles / graph.files().size())
        .as("%s of %s files are part of cycles: %s", inCircles, graph.files().size(), circles)
        .isLessThanOrEqualTo(maxPercent);
  }

  private static boolean isPage(Path file) {
    return Set.of("package-info.java", "module-info.java").contains(file.getFileName().toString());
  }

  /** {@return the Java files of all main code, examples included} */
  private static Stream<Path> mainFiles() {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(ROOT::relativize)
          .filter(file -> file.toString().contains(Path.of("src", "main", "java").toString()))
          .filter(file -> !file.toString().contains("target"))
          .filter(file -> !file.startsWith(STRANGERS))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
