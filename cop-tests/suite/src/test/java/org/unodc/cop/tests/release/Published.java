package org.unodc.cop.tests.release;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.unodc.cop.tests.checkout.LibraryFolders;

/** The published modules. */
final class Published {
  /** The directories of the modules with a jar. */
  static final List<Path> MODULES =
      Stream.concat(
              LibraryFolders.artifacts().stream().map(LibraryFolders::of),
              Stream.of(Path.of("../../cop-tests/testkit")))
          .toList();

  /** The directory of the versions for import, which has no jar. */
  static final Path BOM = Path.of("../../cop-sdk/bom");

  private Published() {}
}
