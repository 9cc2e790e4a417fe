package org.unodc.cop.tests.release;

import java.nio.file.Path;
import java.util.List;

/** The published modules. */
final class Published {
  /** The directories of the modules with a jar. */
  static final List<Path> MODULES =
      List.of(
          Path.of("../../cop-domain"),
          Path.of("../../cop-sdk"),
          Path.of("../../cop-tests/testkit"));

  /** The directory of the versions for import, which has no jar. */
  static final Path BOM = Path.of("../../cop-sdk/bom");

  private Published() {}
}
