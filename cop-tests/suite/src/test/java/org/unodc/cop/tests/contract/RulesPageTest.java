package org.unodc.cop.tests.contract;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The list of the rules is up to date. It may lack a new rule until a release; {@code mvn -pl
 * cop-tests/suite -am -Dsurefire.failIfNoSpecifiedTests=false -Dtest=RulesPageTest
 * -Dcop.rules.write=true test} generates it again.
 */
class RulesPageTest {
  private static final Path PAGE = Path.of("../../cop-domain/RULES.md");
  private static final String WRITE = "cop.rules.write";

  @Test
  void listIsUpToDate() throws IOException {
    GeneratedFile.assertIs(PAGE, RulesPage.markdown(GeneratedFile.rulesIn(PAGE, WRITE)), WRITE);
  }
}
