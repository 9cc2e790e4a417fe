package org.unodc.cop.examples.cli.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.reference.ReferenceRecords;

/** The records that the library contains, by the names that they have on a command line. */
public final class ShippedRecords {
  /** The names of the records, for help texts. */
  static final String NAMES = "untoc, uncac";

  private ShippedRecords() {}

  /** {@return the shipped record; empty if there is none, or if a file has this name} */
  public static Optional<Conference> find(String name) {
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
