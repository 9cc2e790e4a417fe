package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.examples.cli.TerminalModel.Attribute;
import org.unodc.cop.examples.cli.TerminalModel.Line;

/** The output on a terminal, where standard output and standard error have colours. */
@Tag("thorough")
class TerminalTest {
  private static final String ANSI = "picocli.ansi";

  @TempDir private Path folder;
  private String before = "";

  @BeforeEach
  void forceColours() {
    before = System.getProperty(ANSI, "AUTO");
    System.setProperty(ANSI, "true");
  }

  @AfterEach
  void restore() {
    System.setProperty(ANSI, before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "validate walk-through/conference.json --as-of 2030-01-01",
        "validate walk-through/conference.json --as-of 2030-01-01 --max 2",
        "validate walk-through/conference.json untoc --as-of 2030-01-01",
        "validate untoc uncac --format json --as-of 2030-01-01",
        "import walk-through/conference.json side-events walk-through/applications.csv",
        "status untoc --list --as-of 2024-10-14",
        "status untoc --as-of 2024-10-14 --lang ar",
        "validate walk-through/conference.json --as-of 2030-01-01 --lang zh",
        "validate walk-through/conference.json --format concise",
        "validate walk-through/conference.json --format github",
        "deadlines untoc",
        "participants untoc --list organizations",
        "programme untoc",
        "stats untoc",
        "summary untoc",
        "rules --severity error",
        "explain side-event.lies-within-its-session",
        "symbol CTOC/COP/2024/L.7",
        "diff walk-through/conference.json walk-through/treaty.json",
        "merge walk-through/conference.json walk-through/treaty.json walk-through/conference.json",
        "show untoc untoc-cop12",
        "new --id harbour-cop",
        "convert walk-through/conference.json --to yaml",
        "migrate walk-through/conference.json",
        "registrations walk-through/conference.json walk-through/applications.csv",
        "compare walk-through/conference.json walk-through/treaty.json",
        "--help",
        "help validate",
        "validate --help",
        "import --help",
        "--version",
        "validat",
        "validate",
        "validate --nonsense",
        "validate no-such.json",
        "validate pom.xml",
        "explain side-event.lies",
        "symbol ctoc"
      })
  void leavesNoAttributeOnAfterALine(String call) {
    assertThat(output((Object[]) call.split(" ")))
        .allSatisfy(
            line -> {
              assertThat(line.atEnd()).as(line.text()).isEmpty();
              assertThat(line.ofText()).as(line.text()).doesNotContain(Attribute.DOUBLE_UNDERLINE);
            });
  }

  @Test
  void printsHeadingsBoldSeveritiesColouredAndPlacesFaint() {
    List<Line> lines = output("validate", record("nets"), "--as-of", "2031-01-01");

    assertThat(attributes(lines, "side event \"Nets <old & new>\" (nets)"))
        .containsExactly(Attribute.BOLD);
    assertThat(attributes(lines, "  warning  Side event")).contains(Attribute.COLOUR);
    assertThat(attributes(lines, " /sideEvents/0/")).containsExactly(Attribute.FAINT);
  }

  @Test
  void removesTheProgressBar() {
    List<Line> lines = output("validate", record("a"), record("b"), "--as-of", "2031-01-01");

    assertThat(lines).anySatisfy(line -> assertThat(line.text()).contains("\r"));
    assertThat(lines.get(lines.size() - 1).text()).isEmpty();
    assertThat(lines).allSatisfy(line -> assertThat(line.atEnd()).isEmpty());
  }

  private Path record(String name) {
    try {
      return Files.writeString(folder.resolve(name + ".json"), HarbourRecord.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Iterable<Attribute> attributes(List<Line> lines, String text) {
    return lines.stream()
        .filter(line -> line.text().contains(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No line contains " + text + ": " + lines))
        .ofText();
  }

  /** Both streams go to the same terminal. */
  private static List<Line> output(Object... arguments) {
    StringWriter output = new StringWriter();
    PrintWriter terminal = new PrintWriter(output);
    CopCommand.commandLine(terminal, terminal)
        .execute(Stream.of(arguments).map(String::valueOf).toArray(String[]::new));
    return TerminalModel.lines(output.toString());
  }
}
