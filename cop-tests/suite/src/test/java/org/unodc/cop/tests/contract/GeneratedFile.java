package org.unodc.cop.tests.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.validation.Rulebook;

/** A file of the project that is generated from the code. */
public final class GeneratedFile {
  private GeneratedFile() {}

  /**
   * Asserts that the file has the expected content and reports the first line that differs. If the
   * system property is set, writes the file instead.
   */
  public static void assertIs(Path file, String expected, String property) throws IOException {
    if (Boolean.getBoolean(property)) {
      Files.writeString(file, expected, UTF_8);
    }
    String found = Files.readString(file, UTF_8);
    List<String> lines = found.lines().toList();
    List<String> expectedLines = expected.lines().toList();
    int first = 0;
    while (first < Math.min(lines.size(), expectedLines.size())
        && lines.get(first).equals(expectedLines.get(first))) {
      first++;
    }
    assertThat(line(lines, first))
        .as("%s, line %s; -D%s=true writes it anew", file, first + 1, property)
        .isEqualTo(line(expectedLines, first));
    assertThat(found.length()).isEqualTo(expected.length());
  }

  /**
   * {@return the rules that a file names; all rules if the system property is set, so that the file
   * is written anew, and for a release}
   */
  static List<Rule<?>> rulesIn(Path file, String property) throws IOException {
    List<Rule<?>> rules = Rulebook.standard().cases();
    if (Release.IS_PREPARED || Boolean.getBoolean(property)) {
      return rules;
    }
    Set<String> words = ImmutableSet.copyOf(Files.readString(file, UTF_8).split("[^a-z0-9.-]+"));
    return rules.stream().<Rule<?>>filter(rule -> words.contains(rule.id().value())).toList();
  }

  private static String line(List<String> lines, int number) {
    return number < lines.size() ? lines.get(number) : "the end of the file";
  }
}
