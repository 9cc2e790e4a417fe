package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The week of a secretariat in the README: each command prints what the README shows. */
class WeekTest {
  private static final Pattern FILE = Pattern.compile("[a-z0-9]+\\.(json|yaml|csv|xlsx)");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TempDir private Path folder;

  @Test
  void printsWhatTheReadmeShows() throws IOException {
    copyTheWalkThrough();
    for (String block : blocks()) {
      for (String step : block.split("(?m)^\\$ cop ")) {
        if (!step.isBlank()) {
          check(step);
        }
      }
    }
  }

  private void check(String step) {
    String[] parts = step.replace("\\\n", "").split("\n", 2);
    Object[] words =
        WORD.matcher(parts[0])
            .results()
            .map(word -> word.group().replace("\"", ""))
            .map(word -> FILE.matcher(word).matches() ? folder.resolve(word) : word)
            .toArray();

    Invocation result = Invocation.of(words);

    String printed = (result.err() + result.out()).replace(folder + "/", "");
    assertThat(printed).as(parts[0]).isEqualTo(parts[1]);
  }

  /** {@return the commands with their outputs, from Monday to Friday} */
  private static List<String> blocks() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String week = readme.substring(readme.indexOf("\n## The week\n") + 1);
    String[] parts = week.substring(0, week.indexOf("\n## ")).split("(?m)^```\n");
    List<String> blocks = Stream.of(parts).filter(part -> part.startsWith("$ cop ")).toList();
    assertThat(blocks).hasSizeGreaterThan(5);
    return blocks;
  }

  private void copyTheWalkThrough() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("walk-through"))) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
  }
}
