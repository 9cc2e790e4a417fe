package org.unodc.cop.tests.stranger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.reference.ReferenceRecords;

/** The example and the output in the README are correct. */
class ReadmeTest {
  private static final Path README = Path.of("..", "..", "README.md");
  private static final Pattern JAVA = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

  private static final String PROGRAM =
      """
      import java.nio.file.Path;
      import java.time.LocalDate;
      import org.unodc.cop.domain.Conference;
      import org.unodc.cop.domain.id.ConventionId;
      import org.unodc.cop.domain.language.LocalizedText;
      import org.unodc.cop.domain.party.TreatyStatus;
      import org.unodc.cop.domain.rule.Finding;
      import org.unodc.cop.domain.rule.ValidationReport;
      import org.unodc.cop.sdk.Cop;
      import org.unodc.cop.sdk.reference.ReferenceRecords;

      class Readme {
        public static void main(String[] args) {
      %s
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void itsTenLinesOfJavaRun() throws Exception {
    Path source = folder.resolve("Readme.java");
    Files.writeString(source, PROGRAM.formatted(snippet()));
    ForeignProgram.compileWithoutAnyWarning("--class-path", folder, source);

    String printed =
        ForeignProgram.run(folder, "--class-path", ForeignProgram.with(folder), "Readme");

    assertThat(printed).contains("/conventions/0/publishedFigures/").endsWith("\n192\n");
    Conference copy = Cop.read(folder.resolve("copy.json"));
    assertThat(copy.title()).hasToString("Optional[A copy]");
  }

  @Test
  void itsFindingIsPrintedByTheProgram() throws Exception {
    String readme = Files.readString(README).replaceAll("\\s+", " ");
    assertThat(
            Cop.validate(ReferenceRecords.untoc(), LocalDate.of(2024, 11, 1))
                .findingsOf(RuleId.of("party.published-count-agrees-with-actions")))
        .anySatisfy(
            finding ->
                assertThat(readme)
                    .contains("what " + finding.message() + " where " + finding.place())
                    .contains("hint " + finding.hint()));
  }

  private static String snippet() throws IOException {
    Matcher java = JAVA.matcher(Files.readString(README).replace("\r\n", "\n"));
    assertThat(java.find()).isTrue();
    return java.group(1);
  }
}
