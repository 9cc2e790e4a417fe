package org.unodc.cop.tests.release;

import java.nio.file.Path;
import java.util.List;

/** The modules that a release consists of. */
final class Published {
  /** Their folders. */
  static final List<Path> MODULES =
      List.of(
          Path.of("../../cop-domain"),
          Path.of("../../cop-sdk"),
          Path.of("../../cop-tests/testkit"));

  private Published() {}
}
