package org.unodc.cop.tests.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The table of tiers in {@code cop-tests/README.md} lists each test that {@code mvn verify} omits.
 */
class TiersTest {
  private static final Path ROOT = Path.of("..", "..");

  private static final Pattern TAG =
      Pattern.compile(
          "@Tag\\(\"(\\w+)\"\\)(?:\\s+@\\w+(?:\\([^)]*\\))?)*"
              + "\\s+(?:(?:public|static|abstract|final)\\s+)*(class|interface|void)\\s+(\\w+)");

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| ([\\w-]+) \\| `([\\w.]+)` \\| (\\w+) \\| [^|]+ \\|$");

  @Test
  void theTableHasEachTagOfATest() throws IOException {
    assertThat(
            ROW.matcher(Files.readString(ROOT.resolve("cop-tests/README.md")))
                .results()
                .map(row -> row(row.group(1), row.group(2), row.group(3))))
        .as("rows of the table of tiers: add a row for each new @Tag, remove rows without one")
        .containsExactlyInAnyOrderElementsOf(tags());
  }

  private static ImmutableList<String> tags() throws IOException {
    ImmutableList.Builder<String> tags = ImmutableList.builder();
    for (String folder : List.of("cop-tests", "cop-examples")) {
      try (Stream<Path> modules = Files.list(ROOT.resolve(folder))) {
        for (Path module : modules.map(child -> child.resolve("src/test/java")).toList()) {
          if (Files.isDirectory(module)) {
            tags.addAll(tags(module));
          }
        }
      }
    }
    return tags.build();
  }

  private static List<String> tags(Path module) throws IOException {
    try (Stream<Path> files = Files.walk(module)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(
              file ->
                  TAG.matcher(text(file))
                      .results()
                      .filter(tag -> !tag.group(1).equals("fuzz"))
                      .map(tag -> row(ROOT.relativize(module).getName(1).toString(), file, tag)))
          .toList();
    }
  }

  private static String row(String module, Path file, MatchResult tag) {
    String type = file.getFileName().toString().replace(".java", "");
    String test = tag.group(2).equals("void") ? type + "." + tag.group(3) : type;
    return row(module, test, tag.group(1));
  }

  private static String row(String module, String test, String tier) {
    return module + " " + test + " " + tier;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
