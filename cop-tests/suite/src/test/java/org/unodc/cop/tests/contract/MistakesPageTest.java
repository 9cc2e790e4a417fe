package org.unodc.cop.tests.contract;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The generated page about the mistakes is up to date. After a change to the catalogue of mistakes,
 * {@code mvn -pl cop-tests/suite -am -Dsurefire.failIfNoSpecifiedTests=false
 * -Dtest=MistakesPageTest -Dcop.mistakes.write=true test} generates it again.
 */
class MistakesPageTest {
  @Test
  void pageIsUpToDate() throws IOException {
    GeneratedFile.assertIs(
        Path.of("../testkit/MISTAKES.md"), MistakesPage.markdown(), "cop.mistakes.write");
  }
}
