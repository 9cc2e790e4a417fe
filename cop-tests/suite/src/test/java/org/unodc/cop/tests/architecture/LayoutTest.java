package org.unodc.cop.tests.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.jupiter.api.Test;

class LayoutTest {
  @Test
  void noPackageIsPartOfACycle() {
    slices()
        .matching("org.unodc.cop.(**)")
        .should()
        .beFreeOfCycles()
        .as("Packages form no cycle: move what both need into a package below them.")
        .check(Sources.LIBRARY);
  }
}
