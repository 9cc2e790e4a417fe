package org.unodc.cop.tests.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.rule.ValidationProfile;

/**
 * The list of the rules, with the numbers of rules of each profile, is up to date. It may lack a
 * new rule until a release; {@code mvn -pl cop-tests/suite -am
 * -Dsurefire.failIfNoSpecifiedTests=false -Dtest=RulesPageTest -Dcop.rules.write=true test}
 * generates it again.
 */
class RulesPageTest {
  private static final Path PAGE = Path.of("../../cop-domain/RULES.md");
  private static final String WRITE = "cop.rules.write";

  /** The lines and columns of a screen on which the page explains the profiles. */
  private static final int LINES = 40;

  private static final int COLUMNS = 120;

  @Test
  void listIsUpToDate() throws IOException {
    GeneratedFile.assertIs(PAGE, RulesPage.markdown(GeneratedFile.rulesIn(PAGE, WRITE)), WRITE);
  }

  @Test
  void firstScreenSaysWhatTheProfilesHold() throws IOException {
    List<String> screen =
        Files.readAllLines(PAGE, UTF_8).stream()
            .takeWhile(line -> !line.startsWith("## "))
            .toList();

    assertThat(screen.stream().mapToInt(line -> 1 + line.length() / COLUMNS).sum())
        .isLessThanOrEqualTo(LINES);
    for (ValidationProfile profile : ValidationProfile.ofLibrary()) {
      assertThat(screen)
          .filteredOn(line -> line.matches("\\| `%s` \\| \\d+ \\| .+".formatted(profile.name())))
          .as(profile.name())
          .hasSize(1);
    }
  }
}
