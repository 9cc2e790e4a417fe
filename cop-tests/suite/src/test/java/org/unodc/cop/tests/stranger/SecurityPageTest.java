package org.unodc.cop.tests.stranger;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unodc.cop.sdk.problem.CopLimits;

/** The page on security lists every promise, the tests that check it, and the standard limits. */
class SecurityPageTest {
  private static final Path ROOT = Path.of("..", "..");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (G\\d+) \\|(.*)\\|$");
  private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");
  private static final Pattern LIMIT = Pattern.compile("(?m)^\\| `(\\w+)` \\| ([^|]+) \\|");

  @Test
  void everyPromiseHasItsRow() {
    assertThat(rows().keySet())
        .containsExactlyElementsOf(
            IntStream.concat(IntStream.rangeClosed(1, 31), IntStream.of(37, 38))
                .filter(number -> number != 14 && number != 15)
                .mapToObj(number -> "G" + number)
                .toList());
  }

  @Test
  void everyRowNamesItsTestsAndFigures() {
    rows().forEach((id, cells) -> assertThat(cells).as(id).hasSize(4).noneMatch(String::isBlank));
  }

  @Test
  void everyNamedTestExistsOnce() {
    List<String> named = TEST.matcher(page()).results().map(found -> found.group(1)).toList();
    Map<String, Long> present = tests();

    assertThat(named).hasSizeGreaterThan(40);
    assertThat(named)
        .allSatisfy(
            test ->
                assertThat(present.get(test))
                    .as("number of test classes called %s", test)
                    .isEqualTo(1));
  }

  @Test
  void theLimitsAreTheStandardOnes() {
    CopLimits limits = CopLimits.standard();
    Map<String, String> limitsOnThePage =
        LIMIT
            .matcher(page())
            .results()
            .collect(ImmutableMap.toImmutableMap(found -> found.group(1), found -> found.group(2)));
    assertThat(limitsOnThePage)
        .containsOnly(
            Map.entry("documentBytes", limits.documentBytes() / (1 << 20) + " MiB"),
            Map.entry("line", limits.line() / (1 << 20) + " MiB"),
            Map.entry("depth", String.valueOf(limits.depth())),
            Map.entry("name", String.valueOf(limits.name())),
            Map.entry("text", grouped(limits.text())),
            Map.entry("number", String.valueOf(limits.number())),
            Map.entry("tokens", grouped(limits.tokens())),
            Map.entry("list", grouped(limits.list())));
  }

  private static String grouped(int number) {
    return String.valueOf(number).replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",");
  }

  /** {@return the cells of the row of each promise, by the id of the promise} */
  private static ImmutableMap<String, List<String>> rows() {
    return ROW.matcher(page())
        .results()
        .collect(ImmutableMap.toImmutableMap(found -> found.group(1), SecurityPageTest::cells));
  }

  private static List<String> cells(MatchResult row) {
    return List.of(row.group(2).split("\\|", -1));
  }

  private static String page() {
    try {
      return Files.readString(ROOT.resolve("SECURITY.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the number of test classes of each name} */
  private static Map<String, Long> tests() {
    ImmutableSet<Path> homes =
        ImmutableSet.of(
            ROOT.resolve("cop-tests/suite/src/test/java"),
            ROOT.resolve("cop-examples/cop-cli/src/test/java"),
            ROOT.resolve("cop-examples/programme-service/src/test/java"));
    return homes.stream()
        .flatMap(SecurityPageTest::files)
        .map(file -> file.getFileName().toString())
        .filter(name -> name.endsWith("Test.java"))
        .collect(Collectors.groupingBy(name -> name.replace(".java", ""), Collectors.counting()));
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
