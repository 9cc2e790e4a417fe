package org.unodc.cop.tests.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The files for the site that hosts the code agree with the rest of the repository. */
class ContributionFormsTest {
  private static final Path ROOT = Path.of("..", "..");
  private static final Path FORMS = ROOT.resolve(".github");

  static Stream<Path> yamlFiles() throws IOException {
    try (Stream<Path> files = Files.walk(FORMS)) {
      return files.filter(file -> file.toString().endsWith(".yml")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("yamlFiles")
  void isYaml(Path file) {
    assertThat(new Load(LoadSettings.builder().build()).loadFromString(text(file)))
        .isInstanceOf(Map.class);
  }

  @Test
  void actionsAreFixedToAFullVersion() throws IOException {
    List<String> actions =
        yamlFiles().flatMap(file -> matches("uses: (\\S+)", text(file)).stream()).toList();

    assertThat(actions)
        .isNotEmpty()
        .allMatch(action -> action.matches("[a-z/-]+@v\\d+\\.\\d+\\.\\d+"));
  }

  @Test
  void scriptsOfTheWorkflowsExist() throws IOException {
    List<String> scripts =
        yamlFiles().flatMap(file -> matches("(\\.ci/[a-z0-9-]+)", text(file)).stream()).toList();

    assertThat(scripts)
        .contains(".ci/run", ".ci/jackson-matrix")
        .allSatisfy(script -> assertThat(ROOT.resolve(script)).isExecutable());
  }

  @Test
  void everyChangeIsBuiltOnThreeVersionsOfJava() {
    assertThat(text(FORMS.resolve("workflows/build.yml"))).contains("java: [17, 21, 25]");
  }

  @Test
  void theTemplateHasTheStepsOfARule() {
    String page = text(ROOT.resolve("CONTRIBUTING.md"));
    String section =
        page.substring(page.indexOf("\n## Your first rule\n"), page.indexOf("\n## Propose\n"));
    List<String> steps = matches("(?m)^(\\d\\. \\*\\*.+?)\\.?\\*\\*", section);

    assertThat(
            matches("(?m)^- \\[ \\] (\\d.+)\\.$", text(FORMS.resolve("PULL_REQUEST_TEMPLATE.md"))))
        .hasSize(3)
        .isEqualTo(steps.stream().map(step -> step.replace("*", "")).toList());
  }

  /** A newcomer reads the page in a few minutes; what only some need is on other pages. */
  @Test
  void thePageForContributorsIsShort() throws IOException {
    assertThat(Files.size(ROOT.resolve("CONTRIBUTING.md")))
        .as("move a section of CONTRIBUTING.md to the page of its module, and link to it")
        .isLessThan(8_192);
  }

  private static List<String> matches(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(match -> match.group(1)).toList();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
