package org.unodc.cop.tests.stranger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unodc.cop.testkit.RuleCorpus;
import org.unodc.cop.tests.contract.JsonTree;

/** The example and the manifest row in the README of the testkit are correct. */
class TestkitReadmeTest {
  private static final Path TESTKIT = Path.of("..", "testkit");
  private static final Pattern JAVA = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern RULE =
      Pattern.compile("\\{\\n {6}\"id\".*?\\n {4}\\}", Pattern.DOTALL);

  private static final String[] TESTKIT_AND_ASSERTJ = {
    "cop-testkit", "testkit/target", "org/assertj/assertj-core", "net/bytebuddy/byte-buddy"
  };

  private static final String PROGRAM =
      """
      import static org.unodc.cop.testkit.CopAssertions.assertThat;

      import java.time.LocalDate;
      import java.time.OffsetDateTime;
      import org.unodc.cop.domain.Conference;
      import org.unodc.cop.domain.calendar.DateRange;
      import org.unodc.cop.domain.calendar.TimeSlot;
      import org.unodc.cop.domain.id.SessionId;
      import org.unodc.cop.domain.rule.ValidationReport;
      import org.unodc.cop.sdk.Cop;
      import org.unodc.cop.testkit.fixture.Actors;
      import org.unodc.cop.testkit.fixture.Conferences;
      import org.unodc.cop.testkit.fixture.Sessions;
      import org.unodc.cop.testkit.fixture.SideEvents;

      class Readme {
        public static void main(String[] args) {
      %s
          System.out.println(report.findings().size());
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void itsLinesOfJavaRun() throws Exception {
    Path source = folder.resolve("Readme.java");
    Files.writeString(source, PROGRAM.formatted(first(JAVA).group(1)));
    String path = ForeignProgram.with(folder, TESTKIT_AND_ASSERTJ);
    ForeignProgram.compileWithoutAnyWarning(List.of("--class-path", path), folder, source);

    assertThat(ForeignProgram.run(folder, "--class-path", path, "Readme")).isEqualTo("1\n");
  }

  @Test
  void itsRowOfTheManifestExists() throws IOException {
    try (InputStream manifest = RuleCorpus.class.getResourceAsStream("rules/manifest.json")) {
      assertThat(JsonTree.of(manifest.readAllBytes()).at("/rules").orElseThrow())
          .asInstanceOf(InstanceOfAssertFactories.LIST)
          .contains(JsonTree.of(first(RULE).group().getBytes(UTF_8)).value());
    }
  }

  private static Matcher first(Pattern pattern) throws IOException {
    Matcher found =
        pattern.matcher(Files.readString(TESTKIT.resolve("README.md")).replace("\r\n", "\n"));
    assertThat(found.find()).isTrue();
    return found;
  }
}
