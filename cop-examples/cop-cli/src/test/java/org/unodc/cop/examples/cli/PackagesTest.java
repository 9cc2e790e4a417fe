package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackagesTest {
  private static final Pattern IMPORT =
      Pattern.compile("import (?:static )?org\\.unodc\\.cop\\.examples\\.cli\\.([a-z]*)");

  @Test
  void dependOnEachOtherInOneDirection() throws IOException {
    Map<String, Set<String>> used = new TreeMap<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
        Set<String> packages =
            used.computeIfAbsent(
                String.valueOf(file.getParent().getFileName()), name -> new TreeSet<>());
        IMPORT
            .matcher(Files.readString(file))
            .results()
            .map(result -> result.group(1))
            .forEach(packages::add);
      }
    }

    assertThat(used)
        .isEqualTo(
            Map.of(
                "calendar", Set.of("text"),
                "cli", Set.of("command", "input", "option", "output", "text"),
                "command", Set.of("entry", "input", "list", "option", "output", "text"),
                "entry", Set.of("output", "text"),
                "input", Set.of("calendar", "option", "text"),
                "list", Set.of("output", "text"),
                "option", Set.of("text"),
                "output", Set.of("input", "option", "text"),
                "text", Set.of()));
  }
}
