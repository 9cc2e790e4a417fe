package org.unodc.cop.tests.contract;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The pages about the rules say what the rules are. After a rule has changed, {@code mvn -pl
 * cop-tests/suite -am -Dsurefire.failIfNoSpecifiedTests=false -Dtest=RulesPageTest
 * -Dcop.rules.write=true test} writes them anew.
 */
class RulesPageTest {
  private static final Path HOME = Path.of("../../cop-domain");
  private static final Path CORPUS =
      Path.of("../testkit/src/main/resources/org/unodc/cop/testkit/rules");

  @Test
  void forPeopleIsThatOfTheRules() throws IOException {
    assertIs(HOME.resolve("RULES.md"), RulesPage.markdown());
  }

  @Test
  void forProgramsIsThatOfTheRules() throws IOException {
    assertIs(HOME.resolve("rules.json"), RulesPage.json());
  }

  @Test
  void forProgramsInOtherLanguagesSaysWhatIsFoundInTheRecordsOfEachRule() throws IOException {
    assertIs(CORPUS.resolve("manifest.json"), RuleManifest.json());
  }

  private static void assertIs(Path file, String expected) throws IOException {
    GeneratedFile.assertIs(file, expected, "cop.rules.write");
  }
}
