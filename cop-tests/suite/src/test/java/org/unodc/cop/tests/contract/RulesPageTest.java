package org.unodc.cop.tests.contract;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The generated pages about the rules are up to date. After a change to a rule, {@code mvn -pl
 * cop-tests/suite -am -Dsurefire.failIfNoSpecifiedTests=false -Dtest=RulesPageTest
 * -Dcop.rules.write=true test} generates them again.
 */
class RulesPageTest {
  private static final Path HOME = Path.of("../../cop-domain");
  @Test
  void pageForReadersIsUpToDate() throws IOException {
    assertIs(HOME.resolve("RULES.md"), RulesPage.markdown());
  }

  @Test
  void listForProgramsIsUpToDate() throws IOException {
    assertIs(HOME.resolve("rules.json"), RulesPage.json());
  }

  private static void assertIs(Path file, String expected) throws IOException {
    GeneratedFile.assertIs(file, expected, "cop.rules.write");
  }
}
