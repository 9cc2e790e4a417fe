package org.unodc.cop.examples.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.reference.ReferenceRecords;

/** The records that come with the library, by the names that one types. */
final class Shipped {
  static final String NAMES = "untoc, uncac";

  private Shipped() {}

  /** {@return the shipped record; absent where a file of this name is there} */
  static Optional<Conference> named(String name) {
    return Files.exists(Path.of(name)) ? Optional.empty() : record(name);
  }

  private static Optional<Conference> record(String name) {
    return switch (name) {
      case "untoc" -> Optional.of(ReferenceRecords.untoc());
      case "uncac" -> Optional.of(ReferenceRecords.uncac());
      default -> Optional.empty();
    };
  }
}
